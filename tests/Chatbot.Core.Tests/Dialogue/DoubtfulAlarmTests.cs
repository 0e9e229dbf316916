using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety.Opinion;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

/// <summary>With a second opinion that takes every message for an infection: the log-odds say how surely.</summary>
public sealed class DoubtfulAlarmTests
{
    private const double Doubtful = 0;
    private const double Sure = 5;

    private readonly KnowledgeBase _knowledge = new SampleFiles().Read().Knowledge!;

    [Fact]
    public async Task A_question_that_is_answered_for_sure_is_answered_behind_the_text_about_the_emergency()
    {
        var reply = await DecideAsync(Doubtful, "How long do I rest?");

        Assert.Equal(["emergency", "answered"], reply.Outcomes.Select(outcome => outcome.Name));
        Assert.Equal("emergency", reply.Lead.Name);
        Assert.Equal("recovery-rest", reply.Lead.Candidates[0].Key);
        Assert.Equal(EscalationReason.RedFlag, Assert.Single(reply.Escalations).Reason);
        Assert.Single(reply.Memory.RedFlags);
    }

    [Theory]
    [InlineData(Doubtful, "zzyzx", ConversationOwner.Bot)]
    [InlineData(Sure, "How long do I rest?", ConversationOwner.Bot)]
    [InlineData(Doubtful, "How long do I rest?", ConversationOwner.Staff)]
    public async Task The_text_stands_alone_without_a_sure_answer_or_doubt_or_where_staff_answer(double logOdds, string utterance, ConversationOwner owner)
    {
        var reply = await DecideAsync(logOdds, utterance, owner);

        Assert.Equal("emergency", Assert.Single(reply.Outcomes).Name);
        Assert.Single(reply.Escalations);
    }

    private async Task<TurnReply> DecideAsync(double logOdds, string utterance, ConversationOwner owner = ConversationOwner.Bot)
    {
        var (texts, options) = (new AnswerTexts(_knowledge, new(ServeMode.All, 30), TimeProvider.System), new DialogueOptions());
        var desk = new StaffDesk(texts.Replies, options);
        using var index = KnowledgeIndex.Build(_knowledge);
        var questions = new QuestionsRule(
            new(index, new(index, new(RankingModel.Embedded)), new(texts), new(options)),
            [new AnswerRule(new(texts, desk, new(texts, desk), new(texts.Replies, options))), new FallBackRule(texts.Replies)],
            new(texts, desk));
        var redFlags = RedFlagRule.Detector(_knowledge, Opinion(logOdds));
        var rule = new DoubtfulAlarmRule(new(redFlags, new(_knowledge), texts.Replies), questions, texts);
        var turn = new Turn(utterance, ChannelNames.WebChat) { Owner = owner };
        return (await rule.DecideAsync(new Listening(_knowledge, redFlags).To(turn, DialogueMemory.Empty, DateTimeOffset.UnixEpoch), CancellationToken.None))!;
    }

    private static OpinionModel Opinion(double logOdds)
    {
        var same = OpinionWeights.Of(new(0, 1, [0]));
        return new()
        {
            FittedOn = "", AlarmThreshold = 0.3, UrgentThreshold = 0.3, Slope = 1, Offset = logOdds,
            Alarm = same, Urgent = same, Groups = new Dictionary<string, OpinionWeights> { ["infection"] = same },
        };
    }
}
