using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"choice": the answer to "did you mean", by button, number or words. Anything else is a message of its own.</summary>
internal sealed class ChoiceRule(ChoiceReader reader, PairAnswers answers, ReplyComposer replies, StaffDesk desk) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Memory is not { State: DialogueState.Choosing, Offered: { } request })
            return null;
        var offered = situation.Memory.Suggestions;
        return Read(situation.Utterance, offered) switch
        {
            // The last choice was to ask staff about a topic of theirs.
            { Kind: SuggestionKind.NoneOfThese } when request.About is { } topic => answers.Give(Chosen(situation, request.Question, topic), topic, "chosen by the person"),
            { Kind: SuggestionKind.NoneOfThese } => NoneOfThese(situation, request),
            { QnaId: { } id } => answers.Give(Chosen(situation, request.Question, id.Value), id.Value, "chosen by the person"),
            _ => null,
        };
    }

    private Suggestion? Read(string utterance, IReadOnlyList<Suggestion> offered)
    {
        if (SpokenNumber.Read(utterance) is { } number && number <= offered.Count)
            return offered[number - 1];
        var texts = offered.Select(suggestion => suggestion.Text).ToArray();
        return reader.Read(utterance, texts) switch
        {
            ChoiceAnswer.Picked picked => offered[picked.Index],
            ChoiceAnswer.NoneOfThem or ChoiceAnswer.No => offered.FirstOrDefault(suggestion => suggestion.Kind == SuggestionKind.NoneOfThese),
            _ => null,
        };
    }

    private static Question Chosen(Situation situation, string asked, string key) => new()
    {
        Situation = situation,
        Text = asked,
        Exact = key,
        Ranked = [],
        Verdict = new(null, [], ""),
    };

    private TurnReply NoneOfThese(Situation situation, Escalation.EscalationRequest request)
    {
        var memory = desk.Offering(situation.Memory, request, situation.Language);
        return Situation.Reply(
            new FellBack
            {
                Language = situation.Language,
                Reason = "none of these: what was meant is not among the choices",
                OffersStaff = true,
                Text = desk.WithOffer(replies.Say(ReplyKeys.NoneMeant, situation.Language), situation.Language),
            },
            memory with { Failures = memory.Failures + 1, Unanswered = [.. memory.Unanswered.Append(request.Question).TakeLast(3)] });
    }
}
