namespace Chatbot.Core.Retrieval;

/// <summary>What stands in each text and in each candidate of a bank, for looking at the few that were recalled.</summary>
internal sealed class ForwardIndex
{
    private readonly BankText[] _texts;
    private readonly int[][] _termsOfText;
    private readonly float[] _weightOfText;
    private readonly CharGrams[] _gramsOfText;
    private readonly Dictionary<string, HashSet<int>> _termsOfCandidate;
    private readonly Dictionary<string, int> _phrasingsOfCandidate;

    public ForwardIndex(IReadOnlyList<IndexedText> texts, Vocabulary vocabulary)
    {
        _texts = [.. texts.Select(text => text.Text)];
        _termsOfText = [.. texts.Select(text => Numbers(text, vocabulary))];
        _weightOfText = [.. _termsOfText.Select(terms => terms.Sum(vocabulary.Weight))];
        _gramsOfText = [.. texts.Select(text => text.Text.Field == BankField.Phrasing ? CharGrams.Of(text.Text.Text) : CharGrams.Of(""))];
        _termsOfCandidate = Enumerable.Range(0, _texts.Length)
            .GroupBy(i => _texts[i].Key, i => _termsOfText[i], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(terms => terms).ToHashSet(), StringComparer.Ordinal);
        _phrasingsOfCandidate = _texts.GroupBy(text => text.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(text => text.Field == BankField.Phrasing), StringComparer.Ordinal);
        Vocabulary = vocabulary;
    }

    public Vocabulary Vocabulary { get; }

    public BankText Text(int document) => _texts[document];

    /// <summary>The distinct terms of a text, by number.</summary>
    public ReadOnlySpan<int> Terms(int document) => _termsOfText[document];

    /// <summary>The sum of the weights of a text's distinct terms.</summary>
    public float Weight(int document) => _weightOfText[document];

    public CharGrams Grams(int document) => _gramsOfText[document];

    /// <summary>The distinct terms of all texts of a candidate.</summary>
    public IReadOnlySet<int> TermsOfCandidate(string key) => _termsOfCandidate[key];

    /// <summary>How many phrasings a candidate has, at least 1.</summary>
    public int PhrasingsOf(string key) => Math.Max(1, _phrasingsOfCandidate[key]);

    private static int[] Numbers(IndexedText text, Vocabulary vocabulary) =>
        [.. text.Terms.Distinct(StringComparer.Ordinal).Select(term => vocabulary.Numbers[term])];
}
