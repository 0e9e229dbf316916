using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>Asks which of a few questions was meant, but not again and again.</summary>
internal sealed class ChoiceQuestion(AnswerTexts texts)
{
    private const int MostInARow = 2;
    private const int MostChoices = 3;

    /// <summary>Teams shows three buttons, and one of them is "none of these".</summary>
    private const int MostChoicesOnTeams = 2;

    /// <summary>
    /// Where sentence vectors rank, a choice is like the question in meaning, or its texts hold words of it. No right pair that
    /// ranks first for a question for development is below both; "best place for a birthday lunch" is.
    /// </summary>
    private const float LeastMeaning = 0.44f;
    private const float LeastCoverage = 0.4f;

    /// <summary>Whether the candidate is like the question at all. Confidence does not say so: somebody has to be first.</summary>
    public static bool IsLike(RankedCandidate candidate) =>
        candidate.Signals is not { Meaning: > 0 } signals || signals.Meaning >= LeastMeaning || signals.CandidateCoverage >= LeastCoverage;

    public static bool MayAsk(Question question) => question.Memory.AskedBack < MostInARow;

    /// <summary>Those of the pairs that may be served, as far as the channel shows them.</summary>
    public FollowUp[] Choices(Question question, IEnumerable<string> keys) =>
    [
        .. keys.Select(key => texts.Ask(new(key), question.Language)).OfType<FollowUp>()
            .Take(question.Situation.Channel == ChannelNames.Teams ? MostChoicesOnTeams : MostChoices),
    ];

    public TurnReply Ask(Question question, FollowUp[] choices, string reason) => Ask(
        question, choices, (ReplyKeys.DidYouMean, ReplyKeys.NoneOfThese), question.Request(EscalationReason.LowConfidence), reason);

    /// <summary>The same where the last choice is to ask staff, about a topic of theirs.</summary>
    public TurnReply AskOrSend(Question question, FollowUp[] choices, StaffTopic topic, string reason) => Ask(
        question, choices, (ReplyKeys.StaffOrPage, ReplyKeys.AskStaff), question.Request(topic.Reason, Retrieval.CandidateKey.Of(topic)), reason);

    private TurnReply Ask(Question question, FollowUp[] choices, (string Opening, string None) keys, EscalationRequest offered, string reason)
    {
        var language = question.Language;
        var none = new Suggestion(SuggestionKind.NoneOfThese, texts.Replies.Say(keys.None, language));
        Suggestion[] suggestions = [.. choices.Select(choice => new Suggestion(SuggestionKind.Choice, choice.Question, choice.Id)), none];
        var outcome = new Disambiguating
        {
            Language = language,
            Reason = reason,
            Choices = choices,
            Text = texts.Replies.Numbered(keys.Opening, suggestions.Select(suggestion => suggestion.Text), language),
            Candidates = question.Ranked,
        };
        return Situation.Reply(outcome, question.Memory.Settle() with
        {
            State = DialogueState.Choosing,
            AskedBack = question.Memory.AskedBack + 1,
            Suggestions = suggestions,
            Offered = offered,
        });
    }
}
