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

    public RenderedReplies Render(IReadOnlyList<TurnOutcome> outcomes, string knowledgeVersion)
    {
        var activities = outcomes
            .Select(outcome => Messages.Markdown(outcome.Text, outcome.Language, FaqData.Of(outcome, knowledgeVersion)))
            .ToList();
        var offered = isPersonal ? FollowUps.Of(outcomes, Math.Min(options.FollowUps, MostButtons)) : [];
        if (offered.Count > 0)
            activities[^1].SuggestedActions = Messages.Buttons(offered);
        return new(activities, offered);
    }

    public IMessageActivity Say(string markdown, PatientLanguage language, JObject faq) => Messages.Markdown(markdown, language, faq);
}
