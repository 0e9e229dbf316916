namespace Chatbot.Core.Retrieval;

/// <summary>What stands in each text and in each candidate of a bank, for looking at the few that were recalled.</summary>
internal sealed class ForwardIndex
{
    private readonly string[] _texts;
    private readonly int[] _candidateOf;
    private readonly NumberLists _termsOfText;
    private readonly float[] _weightOfText;
    private readonly NumberLists _holdersOfTerm;
    private readonly int[] _phrasingsOfCandidate;

    public ForwardIndex(IReadOnlyList<IndexedText> texts, CandidateNumbers candidates, Vocabulary vocabulary)
    {
        _texts = [.. texts.Select(text => text.Text.Text)];
        _candidateOf = [.. texts.Select(text => candidates.Of(text.Text.Key))];
        int[][] terms = [.. texts.Select(text => Numbers(text, vocabulary))];
        _termsOfText = new(terms);
        _weightOfText = Array.ConvertAll(terms, own => Weight(own, vocabulary));
        _holdersOfTerm = new(HoldersOfTerms(terms, vocabulary.Numbers.Count));
        Phrasings = [.. Enumerable.Range(0, texts.Count).Where(i => texts[i].IsPhrasing)];
        _phrasingsOfCandidate = new int[candidates.Count];
        foreach (var phrasing in Phrasings)
            _phrasingsOfCandidate[_candidateOf[phrasing]]++;
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
    public int[] Phrasings { get; }

    public string Text(int document) => _texts[document];

    public int CandidateOf(int document) => _candidateOf[document];

    /// <summary>The distinct terms of a text, by number.</summary>
    public ReadOnlySpan<int> Terms(int document) => _termsOfText[document];

    /// <summary>The sum of the weights of a text's distinct terms.</summary>
    public float Weight(int document) => _weightOfText[document];

    /// <summary>The candidates any of whose texts has the term.</summary>
    public ReadOnlySpan<int> Holders(int term) => _holdersOfTerm[term];

    /// <summary>How many phrasings a candidate has, at least 1.</summary>
    public int PhrasingsOf(int candidate) => Math.Max(1, _phrasingsOfCandidate[candidate]);

    private int[][] HoldersOfTerms(int[][] termsOfText, int terms)
    {
        var holders = new List<int>[terms];
        for (var i = 0; i < termsOfText.Length; i++)
        {
            foreach (var term in termsOfText[i])
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
