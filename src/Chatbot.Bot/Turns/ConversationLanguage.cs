using Chatbot.Bot.Greetings;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>The language that the channel says a conversation is in.</summary>
internal static class ConversationLanguage
{
    private const string ClientInfo = "clientInfo";

    /// <returns>The activity's locale, else that of its client, else that of the join event; null when none says.</returns>
    public static PatientLanguage? Of(Activity activity) =>
        PatientLanguageCodes.Parse(activity.Locale) ?? OfClient(activity) ?? PatientLanguageCodes.Parse(JoinEvent.LanguageIn(activity));

    /// <summary>Teams says the language of the app in an entity.</summary>
    private static PatientLanguage? OfClient(Activity activity)
    {
        var client = activity.Entities?.FirstOrDefault(entity => entity.Type == ClientInfo);
        return PatientLanguageCodes.Parse((string?)client?.Properties?["locale"]);
    }
}
