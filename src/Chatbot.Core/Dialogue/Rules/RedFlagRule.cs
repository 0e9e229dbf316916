using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// "red flag": words that may mean an emergency come before everything else, whoever owns the conversation. The full text
/// is said once, then one line. Its texts are served signed or not, whatever <c>Knowledge:Serve</c> says: to say nothing
/// about an emergency is worse than to say it in words that are still under review.
/// </summary>
internal sealed class RedFlagRule(RedFlagDetector detector, EmergencyTexts texts, ReplyComposer replies) : InstantRule
{
    /// <param name="opinion">The learned second opinion; null for the patterns alone.</param>
    internal static RedFlagDetector Detector(KnowledgeBase knowledge, OpinionModel? opinion) => new(
        knowledge.RedFlags,
        Enum.GetValues<Language.PatientLanguage>().SelectMany(language => KnowledgeTexts.Of(knowledge, language)).Select(text => text.Text),
        opinion);

    /// <summary>Whether a part of a message holds a sign by itself.</summary>
    internal bool IsRaisedBy(string part) => detector.Detect(part) is not null;

    protected override TurnReply? Decide(Situation situation)
    {
        if (detector.Detect(situation.Signs, situation.Memory.PreviousUtterance) is not { } flag)
            return null;
        // "ayuda" alone asks for help in using the bot, whose text begins with 911, and "cancel" ends text messages; a pattern
        // would still come first.
        if (flag.IsOpinion && (situation.Command is { IsWhole: true } || TextKeywords.IsStop(situation.Words)))
            return null;
        var isTold = situation.Memory.RedFlags.Any(told => flag.IsRepeatOf(told.Group, told.Action));
        if (isTold && situation.Turn is { Owner: ConversationOwner.Staff, StaffHandlesRedFlag: true })
            return null;
        return isTold ? Again(situation, flag) : First(situation, flag);
    }

    private TurnReply First(Situation situation, RedFlag flag)
    {
        var memory = situation.Memory.Understood();
        var text = texts.Full(flag, situation.Language, situation.IsBrief);
        if (situation.Turn.LanguagesOnCall.Contains(situation.Language) && !situation.IsBrief)
            text = replies.Join(text, ReplyKeys.OnCallTold, situation.Language);
        return new(
            [Outcome(situation, flag, flag.Reason, text)],
            memory with
            {
                RedFlags = [.. memory.RedFlags, new(flag.Group.Id, flag.Action, situation.Now)],
                Tickets = [.. memory.Tickets, new(EscalationReason.RedFlag, flag.Group.Id, situation.Now)],
            })
        {
            Escalations = [Request(situation, flag)],
        };
    }

    /// <summary>Staff have the ticket of the first time; the person needs no second page to read.</summary>
    private TurnReply Again(Situation situation, RedFlag flag) => Situation.Reply(
        Outcome(situation, flag, $"red flag again, {flag.Group.Id}: {flag.Evidence}", texts.Repeat(flag, situation.Language)),
        situation.Memory.Settle());

    private static Emergency Outcome(Situation situation, RedFlag flag, string reason, string text) => new()
    {
        Language = situation.Language,
        Reason = reason,
        Group = flag.Group.Id,
        Action = flag.Action,
        Person = flag.Person,
        IsDoubtful = flag.IsDoubtful,
        Text = text,
    };

    private static EscalationRequest Request(Situation situation, RedFlag flag) => new()
    {
        Reason = EscalationReason.RedFlag,
        Urgency = flag.Action == RedFlagAction.CallClinicToday ? EscalationUrgency.Urgent : EscalationUrgency.Emergency,
        Question = situation.Utterance,
        Language = situation.Language,
        ForAnotherPerson = flag.Person != PersonInDanger.Self,
        RedFlagGroup = flag.Group.Id,
        About = flag.Group.Id,
    };
}
