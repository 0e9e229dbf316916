using Chatbot.Core.Dialogue;

namespace Chatbot.Bot.Rendering;

/// <summary>The outcomes that say something: while staff answer, and where there is nothing to say, none does.</summary>
internal static class Spoken
{
    public static IEnumerable<TurnOutcome> Of(TurnReply reply) => reply.Outcomes.Where(outcome => outcome.Text.Length > 0);
}
