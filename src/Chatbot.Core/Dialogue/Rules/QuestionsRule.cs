using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Questions;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>The last rule: what is left of the message is a question, or several of them, which are answered one by one.</summary>
internal sealed class QuestionsRule(QuestionReader reader, IReadOnlyList<IQuestionRule> rules, SeveralQuestions several) : IDialogueRule
{
    private const int MostAtOnce = 3;

    public async ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation) =>
        await AnswerAsync(situation, PartsOf(situation), cancellation).ConfigureAwait(false);

    /// <summary>A single question stays whole, with what was told around it, and so does what the knowledge base has word for word.</summary>
    public IReadOnlyList<QuestionPart> PartsOf(Situation situation) =>
        QuestionSplitter.Split(situation.Question) is { Count: > 1 } several && !reader.IsPhrasing(situation) ? several : [new(situation.Question, "")];

    public async ValueTask<TurnReply> AnswerAsync(Situation situation, IReadOnlyList<QuestionPart> parts, CancellationToken cancellation)
    {
        if (parts is [var only])
            return Decide(await reader.ReadAsync(situation, only, cancellation).ConfigureAwait(false));

        var (known, unknown, after) = (new List<TurnReply>(), new List<Question>(), situation);
        foreach (var part in parts.Take(MostAtOnce))
        {
            var question = await reader.ReadAsync(after, part, cancellation).ConfigureAwait(false) with { IsOneOfSeveral = true };
            var reply = Decide(question);
            if (reply.Outcomes[0] is FellBack or Disambiguating)
            {
                // "…, what is that?" is a part of the question before it.
                if (question.Continues is null || known.Count == 0)
                    unknown.Add(question);
                continue;
            }

            if (several.IsToldBy(known, reply))
                continue;
            known.Add(reply);
            after = after with { Memory = reply.Memory };
        }

        return known.Count == 0
            ? Decide(await reader.ReadAsync(situation, new(situation.Question, ""), cancellation).ConfigureAwait(false))
            : several.Combine(after, known, unknown, [.. parts.Skip(MostAtOnce).Select(part => part.Text)]);
    }

    private TurnReply Decide(Question question) => rules.Select(rule => rule.Decide(question)).First(reply => reply is not null)!;
}
