using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>Text messages: plain text, and follow-up questions with numbers to answer with. Every part costs, so there are two at most.</summary>
internal sealed class SmsRenderer(BotOptions options) : IChannelRenderer
{
    private const int MostQuestions = 2;

    public string Channel => ChannelNames.Sms;

    public int MostFollowUps => Math.Min(options.FollowUps, MostQuestions);

    public IReadOnlyList<Activity> Render(TurnReply reply, TurnStamp stamp)
    {
        var activities = Spoken.Of(reply)
            .Select(outcome => Messages.Plain(PlainText.Of(outcome.Text), outcome.Language, FaqData.Of(outcome, stamp.KnowledgeVersion)))
            .ToList();
        // What the bot asks back has its numbers in the text; yes and no are written out.
        var numbered = reply.Suggestions.Where(offered => offered.Kind == SuggestionKind.FollowUp)
            .Select((offered, index) => string.Create(CultureInfo.InvariantCulture, $"\n{index + 1}. {offered.Text}"));
        if (activities.Count > 0)
            activities[^1].Text += string.Concat(numbered);
        return activities;
    }

    public IMessageActivity Say(string markdown, PatientLanguage language, JObject faq) =>
        Messages.Plain(PlainText.Of(markdown), language, faq);
}
