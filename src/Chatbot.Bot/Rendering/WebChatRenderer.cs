using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>The website, and every other client of Direct Line: Markdown, buttons and the source as a citation.</summary>
internal sealed class WebChatRenderer(BotOptions options) : IChannelRenderer
{
    public string Channel => ChannelNames.WebChat;

    public int MostFollowUps => options.FollowUps;

    public IReadOnlyList<Activity> Render(TurnReply reply, string knowledgeVersion)
    {
        var activities = reply.Outcomes.Select(outcome => Message(outcome, knowledgeVersion)).ToList();
        if (reply.Suggestions.Count > 0)
            activities[^1].SuggestedActions = Messages.Buttons(reply.Suggestions);
        return activities;
    }

    public IMessageActivity Say(string markdown, PatientLanguage language, JObject faq) => Messages.Markdown(markdown, language, faq);

    private static Activity Message(TurnOutcome outcome, string knowledgeVersion)
    {
        var message = Messages.Markdown(outcome.Text, outcome.Language, FaqData.Of(outcome, knowledgeVersion));
        if (outcome is Answered answered)
            Citation.Add(message, answered);
        return message;
    }
}
