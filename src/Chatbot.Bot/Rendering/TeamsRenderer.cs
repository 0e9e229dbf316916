using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>Teams: Markdown, and in personal chats up to three buttons. Elsewhere it would not show them.</summary>
internal sealed class TeamsRenderer(bool isPersonal, BotOptions options) : IChannelRenderer
{
    private const int MostButtons = 3;

    public string Channel => ChannelNames.Teams;

    public int MostFollowUps => isPersonal ? Math.Min(options.FollowUps, MostButtons) : 0;

    public IReadOnlyList<Activity> Render(TurnReply reply, TurnStamp stamp)
    {
        var activities = Spoken.Of(reply)
            .Select(outcome => Messages.Markdown(outcome.Text, outcome.Language, Data(outcome, stamp.KnowledgeVersion)))
            .ToList();
        if (isPersonal && reply.Suggestions.Count > 0 && activities.Count > 0)
            activities[^1].SuggestedActions = Messages.Buttons(reply.Suggestions.Take(MostButtons));
        return activities;
    }

    public IMessageActivity Say(string markdown, PatientLanguage language, JObject faq) => Messages.Markdown(markdown, language, faq);

    /// <summary>Teams shows its own thumbs below an answer.</summary>
    private static JObject Data(TurnOutcome outcome, string knowledgeVersion)
    {
        var data = FaqData.Of(outcome, knowledgeVersion);
        if (outcome is Answered)
            data["feedbackLoop"] = new JObject { ["type"] = "default" };
        return data;
    }
}
