using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// Answers utterances from one version of the knowledge base: the clinic's own words, or the way to a person. Keeps
/// nothing of a conversation: its memory comes in with the turn and goes out with the reply. Safe for many threads.
/// </summary>
public sealed class Responder : IDisposable
{
    private readonly Listening _listening;
    private readonly DialogueRules _rules;
    private readonly DialogueOptions _options;
    private readonly TimeProvider _time;
    private readonly bool _ownsIndex;

    private Responder(Listening listening, DialogueRules rules, DialogueOptions options, TimeProvider time, bool ownsIndex) =>
        (_listening, _rules, _options, _time, _ownsIndex) = (listening, rules, options, time, ownsIndex);

    /// <param name="retrieval">Null keeps nothing on disk.</param>
    public static Responder Build(
        KnowledgeBase knowledge, ServingRules serving, DialogueOptions options, TimeProvider time, RetrievalOptions? retrieval = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(options);
        var rules = DialogueRules.Of(new(knowledge, serving, time), options, retrieval);
        return new(new(knowledge, rules.RedFlags), rules, options, time, ownsIndex: true);
    }

    /// <summary>The same bot with another answer threshold, on the index of this one, which has to outlive it.</summary>
    public Responder WithAnswerThreshold(double threshold)
    {
        var options = _options.WithAnswerThreshold(threshold);
        return new(_listening, _rules.With(options), options, _time, ownsIndex: false);
    }

    /// <summary>
    /// Lets the meaning of sentences count as well, once the model has read the knowledge base; until then words alone
    /// decide. Nothing changes without a model.
    /// </summary>
    public Task AddMeaningAsync(SentenceEmbeddings embeddings, CancellationToken cancellationToken) =>
        _rules.Ranker.AddMeaningAsync(embeddings, cancellationToken);

    /// <returns>What the patient is told, and what to remember until the next turn.</returns>
    public async ValueTask<TurnReply> RespondAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var now = _time.GetUtcNow();
        var situation = _listening.To(turn, MemoryAge.At(now, turn.Memory, _options), now);
        var reply = await _rules.DecideAsync(situation, cancellationToken).ConfigureAwait(false);
        return reply with { Memory = reply.Memory.After(situation) };
    }

    public void Dispose()
    {
        if (_ownsIndex)
            _rules.Dispose();
    }
}
