using System.Collections.Frozen;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "stop": the words by which text messages are ended. In a text message the phone company heeds and confirms them, so that
/// nothing is left to say; anywhere else there is nothing to end.
/// </summary>
internal sealed class StopRule(ReplyComposer replies) : InstantRule
{
    /// <summary>The definitive words of 47 CFR 64.1200(a)(10), and their Spanish.</summary>
    private static readonly FrozenSet<string> Stops = new[]
    {
        "stop", "stop all", "stopall", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe",
        "alto", "parar", "pare", "detener", "cancelar", "baja", "darme de baja",
    }.ToFrozenSet(StringComparer.Ordinal);

    protected override TurnReply? Decide(Situation situation)
    {
        if (!Stops.Contains(string.Join(' ', Words.Of(situation.Utterance))))
            return null;
        const string Reason = "stop: the word ends text messages";
        TurnOutcome outcome = situation.IsBrief
            ? new Silent { Language = situation.Language, Reason = Reason, Text = "" }
            : new Command { Language = situation.Language, Reason = Reason, Id = "stop", Text = replies.Say(ReplyKeys.NothingToStop, situation.Language) };
        return Situation.Reply(outcome, situation.Memory.Settle());
    }
}
