using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval.Classification;

namespace Chatbot.Core.Retrieval;

/// <summary>The search index over one version of the knowledge base, a bank for each language. Immutable.</summary>
public sealed class KnowledgeIndex : IDisposable
{
    private readonly Dictionary<PatientLanguage, Retriever> _retrievers = [];
    private readonly Dictionary<PatientLanguage, Dictionary<string, string>> _keysByWording = [];

    private KnowledgeIndex()
    {
    }

    public static KnowledgeIndex Build(KnowledgeBase knowledge, RetrievalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var index = new KnowledgeIndex();
        var cache = new ClassifierCache(options?.ClassifierCache ?? "");
        var languages = Enum.GetValues<PatientLanguage>();
        var retrievers = new Retriever[languages.Length];
        var keysByWording = new Dictionary<string, string>[languages.Length];
        Parallel.For(0, languages.Length, i => Parallel.Invoke(
            () => retrievers[i] = Build(knowledge, languages[i], cache),
            () => keysByWording[i] = KeysByWording(knowledge, languages[i])));
        for (var i = 0; i < languages.Length; i++)
        {
            index._retrievers[languages[i]] = retrievers[i];
            index._keysByWording[languages[i]] = keysByWording[i];
        }

        return index;
    }

    /// <summary>The candidates for an utterance, by <see cref="CandidateKey"/>.</summary>
    /// <param name="vector">The vector of the utterance by <see cref="Embeddings.MendedSpelling"/>, if there is a model.</param>
    public Recall Recall(string utterance, PatientLanguage language, ReadOnlyMemory<float>? vector = null) =>
        _retrievers[language].Recall(utterance, vector);

    /// <summary>The bank of one language.</summary>
    public Retriever Bank(PatientLanguage language) => _retrievers[language];

    /// <summary>The candidate that has the utterance itself among its phrasings, whatever the case, accents and punctuation.</summary>
    public string? KeyOfPhrasing(string utterance, PatientLanguage language) =>
        _keysByWording[language].GetValueOrDefault(utterance);

    public void Dispose()
    {
        foreach (var retriever in _retrievers.Values)
            retriever.Dispose();
    }

    private static Retriever Build(KnowledgeBase knowledge, PatientLanguage language, ClassifierCache cache)
    {
        var synonyms = knowledge.Synonyms.Where(group => group.Language == language).Select(group => group.Terms);
        return Retriever.Build(language, KnowledgeTexts.Of(knowledge, language), [.. synonyms], cache);
    }

    /// <summary>Of candidates with the same wording, the first has it.</summary>
    private static Dictionary<string, string> KeysByWording(KnowledgeBase knowledge, PatientLanguage language)
    {
        var keys = new Dictionary<string, string>(new SameWording());
        foreach (var text in KnowledgeTexts.Of(knowledge, language))
        {
            if (text.Field == BankField.Phrasing)
                keys.TryAdd(text.Text, text.Key);
        }

        keys.TrimExcess();
        return keys;
    }

    /// <summary>The texts are there anyway, so that they are compared by what they say instead of keeping that of each.</summary>
    private sealed class SameWording : IEqualityComparer<string>
    {
        public bool Equals(string? one, string? other) =>
            ReferenceEquals(one, other) || (one is not null && other is not null && Wording(one) == Wording(other));

        public int GetHashCode(string text) => Wording(text).GetHashCode(StringComparison.Ordinal);

        private static string Wording(string text) => string.Join(' ', Words.Of(text));
    }
}
