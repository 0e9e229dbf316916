using Chatbot.Core.Language;
using Chatbot.Core.Retrieval.Classification;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Recalls the candidates of one bank, in one language, for an utterance. Immutable once built, and safe for many threads.
/// </summary>
public sealed class Retriever : IDisposable
{
    /// <summary>How many phrasings are looked at: enough for the three best of every candidate that can win.</summary>
    private const int PhrasingsRecalled = 100;
    private const int AnswersRecalled = 20;
    private const int ManyPhrasings = 20_000;

    private readonly TextAnalysis _analysis;
    private readonly LexicalIndex _index;
    private readonly QueryReader _reader;
    private readonly SignalReader _signals;
    private readonly ForwardIndex _texts;
    private volatile MeaningIndex? _meaning;

    private Retriever(TextAnalysis analysis, LexicalIndex index, QueryReader reader, SignalReader signals, ForwardIndex texts)
    {
        _texts = texts;
        _analysis = analysis;
        _index = index;
        _reader = reader;
        _signals = signals;
    }

    /// <param name="synonyms">Groups of words and phrases that mean the same.</param>
    public static Retriever Build(
        PatientLanguage language, IReadOnlyList<BankText> texts, IReadOnlyList<IReadOnlyList<string>> synonyms) =>
        Build(language, texts, synonyms, null);

    /// <param name="cache">Where the classifier is looked for, and kept.</param>
    internal static Retriever Build(
        PatientLanguage language, IReadOnlyList<BankText> texts, IReadOnlyList<IReadOnlyList<string>> synonyms, ClassifierCache? cache)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(synonyms);
        var analysis = new TextAnalysis(language);
        var concepts = new ConceptTable(synonyms, analysis);
        var pool = new TermPool();
        // On one thread: two take more time of the processor between them, and no less by the clock.
        IndexedText[] indexed = [.. texts.Select(text => IndexedText.From(text, analysis, concepts, pool))];
        LexicalIndex? index = null;
        WordIndex? words = null;
        ForwardIndex? forward = null;
        BankClassifier? classifier = null;
        Parallel.Invoke(
            () =>
            {
                forward = new(indexed, new(texts), VocabularyOf(indexed));
                classifier = BankClassifier.Fit(indexed, forward.Candidates, cache);
            },
            () => words = new(indexed),
            () => index = new(indexed.Select(text => (text.Text.Field, text.Terms)), analysis));
        var vocabulary = forward!.Vocabulary;
        var reader = new QueryReader(analysis, concepts, vocabulary, new(vocabulary.Numbers.Keys));
        var signals = new SignalReader(forward, words!, new(indexed), classifier);
        return new(analysis, index!, reader, signals, forward);
    }

    /// <summary>What has to have a sentence vector each before <see cref="TryAddMeaning"/> can succeed.</summary>
    public IEnumerable<string> Phrasings => _texts.Phrasings.Select(_texts.Text);

    /// <summary>Whether utterances are compared by their sentence vectors too.</summary>
    public bool HasMeaning => _meaning is not null;

    /// <summary>Gives the phrasings their sentence vectors, as soon as all of them are there.</summary>
    /// <param name="sentences">Asked by several threads at once.</param>
    public bool TryAddMeaning(SentenceVectors sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        // Building by words leaves behind several times what it keeps; the vectors are to take that room, not more.
        if (_texts.Phrasings.Length > ManyPhrasings)
            GC.Collect();
        return (_meaning = MeaningIndex.Build(_texts, sentences)) is not null;
    }

    /// <param name="vector">The vector of the utterance by <see cref="MendedSpelling"/>, if there is a model.</param>
    public Recall Recall(string utterance, ReadOnlyMemory<float>? vector = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var query = _reader.Read(utterance);
        var phrasings = _index.Search(query, BankField.Phrasing, PhrasingsRecalled);
        var answers = _index.Search(query, BankField.Answer, AnswersRecalled);
        var meaning = vector is null ? null : _meaning;
        var candidates = _signals.Read(query, phrasings, answers, meaning?.Compare(vector!.Value.Span));
        return new(candidates, query.UnknownShare, query.Units.Count, meaning?.Model) { Bank = _texts.Shape };
    }

    public void Dispose()
    {
        _index.Dispose();
        _analysis.Dispose();
    }

    private static Vocabulary VocabularyOf(IEnumerable<IndexedText> texts) => Vocabulary.Of(
        [.. texts.GroupBy(text => text.Text.Key, StringComparer.Ordinal)
            .Select(candidate => candidate.SelectMany(text => text.Terms).ToHashSet(StringComparer.Ordinal))]);
}
