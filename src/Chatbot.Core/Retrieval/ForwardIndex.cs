namespace Chatbot.Core.Retrieval;

/// <summary>What stands in each text and in each candidate of a bank, for looking at the few that were recalled.</summary>
internal sealed class ForwardIndex
{
    private readonly BankText[] _texts;
    private readonly int[] _candidateOf;
    private readonly int[][] _termsOfText;
    private readonly float[] _weightOfText;
    private readonly int[][] _holdersOfTerm;
    private readonly int[] _phrasingsOfCandidate;

    public ForwardIndex(IReadOnlyList<IndexedText> texts, CandidateNumbers candidates, Vocabulary vocabulary)
    {
        _texts = [.. texts.Select(text => text.Text)];
        _candidateOf = Array.ConvertAll(_texts, text => candidates.Of(text.Key));
        _termsOfText = [.. texts.Select(text => Numbers(text, vocabulary))];
        _weightOfText = [.. _termsOfText.Select(terms => Weight(terms, vocabulary))];
        _holdersOfTerm = HoldersOfTerms(vocabulary.Numbers.Count);
        _phrasingsOfCandidate = new int[candidates.Count];
        foreach (var (text, candidate) in _texts.Zip(_candidateOf))
            _phrasingsOfCandidate[candidate] += text.Field == BankField.Phrasing ? 1 : 0;
        Grams = new(texts);
        Shape = BankShape.Of(texts);
        Vocabulary = vocabulary;
        Candidates = candidates;
    }

    public Vocabulary Vocabulary { get; }

    public CandidateNumbers Candidates { get; }

    public BankShape Shape { get; }

    public CharGrams Grams { get; }

    /// <summary>The documents that are phrasings.</summary>
    public int[] Phrasings => [.. Enumerable.Range(0, _texts.Length).Where(i => _texts[i].Field == BankField.Phrasing)];

    public BankText Text(int document) => _texts[document];

    public int CandidateOf(int document) => _candidateOf[document];

    /// <summary>The distinct terms of a text, by number.</summary>
    public ReadOnlySpan<int> Terms(int document) => _termsOfText[document];

    /// <summary>The sum of the weights of a text's distinct terms.</summary>
    public float Weight(int document) => _weightOfText[document];

    /// <summary>The candidates any of whose texts has the term.</summary>
    public ReadOnlySpan<int> Holders(int term) => _holdersOfTerm[term];

    /// <summary>How many phrasings a candidate has, at least 1.</summary>
    public int PhrasingsOf(int candidate) => Math.Max(1, _phrasingsOfCandidate[candidate]);

    private int[][] HoldersOfTerms(int terms)
    {
        var holders = new List<int>[terms];
        for (var i = 0; i < _texts.Length; i++)
        {
            foreach (var term in _termsOfText[i])
                (holders[term] ??= []).Add(_candidateOf[i]);
        }

        return Array.ConvertAll(holders, all => all.Distinct().ToArray());
    }

    private static int[] Numbers(IndexedText text, Vocabulary vocabulary)
    {
        var numbers = new List<int>(text.Terms.Count);
        foreach (var term in text.Terms)
        {
            var number = vocabulary.Numbers[term];
            if (!numbers.Contains(number))
                numbers.Add(number);
        }

        return [.. numbers];
    }

    private static float Weight(int[] terms, Vocabulary vocabulary)
    {
        var sum = 0.0;
        foreach (var term in terms)
            sum += vocabulary.Weight(term);
        return (float)sum;
    }
}
