using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Dialogue;

/// <summary>The rules of the conversation in their order; the first that has something to say decides the turn.</summary>
internal sealed class DialogueRules : IDisposable
{
    private readonly AnswerTexts _texts;
    private readonly Matchers _matchers;
    private readonly IReadOnlyList<IDialogueRule> _rules;
    private readonly UnreadAttachments _unread;

    private DialogueRules(AnswerTexts texts, Matchers matchers, DialogueOptions options)
    {
        (_texts, _matchers) = (texts, matchers);
        var replies = texts.Replies;
        _unread = new(replies);
        var desk = new StaffDesk(replies, options);
        var topics = new StaffTopicReplies(texts, desk);
        var answers = new PairAnswers(texts, desk, topics, new(replies, options));
        var yesOrNo = new YesOrNo(matchers.Choices);
        var questions = new QuestionsRule(
            new(matchers.Index, Ranker, new(texts), new(options)),
            QuestionRules(texts, desk, topics, answers, matchers, options),
            new(texts, desk));
        _rules =
        [
            new HelpCalledRule(matchers.HelpCalled),
            new DoubtfulAlarmRule(new(matchers.RedFlags, matchers.EmergencyTexts, replies), questions, texts),
            new TextConsentRule(texts.Knowledge, replies),
            new LeaveStaffRule(),
            new StaffOwnRule(replies),
            new PersonRule(texts.Knowledge, desk, replies),
            new SteeringRule(texts),
            new ChoiceRule(matchers.Choices, answers, replies, desk),
            new NumberRule(answers),
            new OfferRule(yesOrNo, desk, replies),
            new FeedbackRule(yesOrNo, desk, replies),
            new MoreRule(yesOrNo, questions, replies),
            new StopRule(replies),
            new SmallTalkRule(replies),
            new OtherLanguageRule(matchers.OtherLanguages, texts.Knowledge.SmallTalk, replies),
            new NoWordsRule(matchers.Kinds, texts.Knowledge.SmallTalk, replies),
            new OffTopicRule(matchers.OffTopic, texts.Knowledge.SmallTalk, replies),
            questions,
        ];
    }

    public KnowledgeRanker Ranker => _matchers.Ranker;

    public RedFlagDetector RedFlags => _matchers.RedFlags;

    public static DialogueRules Of(AnswerTexts texts, DialogueOptions options, RetrievalOptions? retrieval) =>
        new(texts, new(texts.Knowledge, retrieval), options);

    /// <summary>The same rules with other settings, on the index of these.</summary>
    public DialogueRules With(DialogueOptions options) => new(_texts, _matchers, options);

    public async ValueTask<TurnReply> DecideAsync(Situation situation, CancellationToken cancellation)
    {
        foreach (var rule in _rules)
        {
            if (await rule.DecideAsync(situation, cancellation).ConfigureAwait(false) is { } reply)
                return _unread.AddTo(reply, situation);
        }

        throw new InvalidOperationException("The last rule decides whatever is left.");
    }

    public void Dispose() => _matchers.Dispose();

    private static IQuestionRule[] QuestionRules(
        AnswerTexts texts, StaffDesk desk, StaffTopicReplies topics, PairAnswers answers, Matchers matchers, DialogueOptions options)
    {
        var choice = new ChoiceQuestion(texts);
        var either = new StaffOrPage(texts, choice, options.Thresholds);
        return
        [
            new StaffTopicRule(matchers.StaffTopics, either, topics),
            new DoubtfulStaffTopicRule(texts, either, options.Thresholds),
            new AnswerRule(answers),
            new SameFactRule(texts, answers, options.Thresholds),
            new DisambiguateRule(choice, answers),
            new FallBackRule(texts.Replies),
            new OfferStaffRule(texts.Replies, desk),
        ];
    }
}
