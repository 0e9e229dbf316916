using System.Collections.Frozen;
using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>
/// The one message that follows somebody's word that they want no text messages (47 CFR 64.1200(a)(12)). The network sends
/// it at its own words, and does not know "stop please" or "alto": at these the bot does.
/// </summary>
internal static class OptOutConfirmation
{
    /// <summary>A message that is one of these, and nothing else, the network heeds and confirms by itself.</summary>
    private static readonly FrozenSet<string> NetworkWords =
        new[] { "stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Not to somebody who had said so before: they have been told.</summary>
    public static bool IsDue(Turn turn, TurnReply reply) =>
        reply.AllowsTexts == false && !turn.IsOptedOut && !NetworkWords.Contains(turn.Utterance.Trim());

    /// <summary>In the language of the message.</summary>
    public static IMessageActivity Write(KnowledgeBase knowledge, IChannelRenderer renderer, TurnReply reply)
    {
        var language = reply.Outcomes[0].Language;
        var text = ClinicTokens.Expand(knowledge.Replies[ReplyKeys.TextsEnded].In(language), knowledge, language);
        return renderer.Say(text, language, FaqData.OfCommand(reply.Outcomes[0].Reason, language, knowledge.Version));
    }
}
