using Chatbot.Bot.Feedback;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>The website, and every other client of Direct Line: Markdown, buttons, the source as a citation, and thumbs.</summary>
internal sealed class WebChatRenderer(BotOptions options) : IChannelRenderer
{
    public string Channel => ChannelNames.WebChat;

    public int MostFollowUps => options.FollowUps;

    public IReadOnlyList<Activity> Render(TurnReply reply, TurnStamp stamp)
    {
        var activities = Spoken.Of(reply).Select(outcome => Message(outcome, stamp)).ToList();
        if (reply.Suggestions.Count > 0 && activities.Count > 0)
            activities[^1].SuggestedActions = Messages.Buttons(reply.Suggestions);
        return activities;
    }

    public IMessageActivity Say(string markdown, PatientLanguage language, JObject faq) => Messages.Markdown(markdown, language, faq);

    private static Activity Message(TurnOutcome outcome, TurnStamp stamp)
    {
        var message = Messages.Markdown(outcome.Text, outcome.Language, FaqData.Of(outcome, stamp.KnowledgeVersion));
        if (outcome is Answered answered)
            Citation.Add(message, answered, FeedbackActions.For(stamp.TurnId));
        return message;
    }
}
