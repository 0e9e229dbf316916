namespace Lucene.Net.Subset.Tests.Search;

/// <summary>Made-up documents in which some words are in half of all documents and others in one.</summary>
internal sealed class RandomCorpus
{
    private const int Words = 400;

    private readonly Random _random;

    public RandomCorpus(int seed, int documents, int maxLength = 30)
    {
        _random = new Random(seed);
        Documents =
        [
            .. Enumerable.Range(0, documents)
                .Select(_ => Enumerable.Range(0, _random.Next(1, maxLength + 1)).Select(_ => Word()).ToArray()),
        ];
    }

    public IReadOnlyList<string[]> Documents { get; }

    public TestIndex Index() => TestIndex.Of([.. Documents.Select(words => string.Join(' ', words))]);

    /// <summary>A word of the documents, frequent ones more often; seldom one that they do not have.</summary>
    public string Word()
    {
        double even = _random.NextDouble();
        return $"w{(int)(even * even * even * Words)}";
    }

    public (string Word, double Boost)[] Question()
    {
        double[] boosts = [1, 1, 1, 2, 0.5];
        return [.. Enumerable.Range(0, _random.Next(1, 9)).Select(_ => (Word(), boosts[_random.Next(boosts.Length)]))];
    }
}
