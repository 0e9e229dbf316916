using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>What all channels' messages have in common.</summary>
internal static class Messages
{
    public static Activity Markdown(string text, PatientLanguage language, JObject faq) =>
        Message(text, TextFormatTypes.Markdown, language, faq);

    public static Activity Plain(string text, PatientLanguage language, JObject faq) =>
        Message(text, TextFormatTypes.Plain, language, faq);

    /// <summary>Buttons that speak for the person. They stand on the turn's last message: a later one would take them away.</summary>
    public static SuggestedActions Buttons(IEnumerable<Suggestion> suggestions) => new()
    {
        Actions = [.. suggestions.Select(suggestion => new CardAction(ActionTypes.ImBack, suggestion.Text, value: suggestion.Text))],
    };

    private static Activity Message(string text, string format, PatientLanguage language, JObject faq)
    {
        var message = MessageFactory.Text(text, inputHint: InputHints.AcceptingInput);
        message.TextFormat = format;
        message.Locale = language.Code();
        message.ChannelData = faq;
        return message;
    }
}
