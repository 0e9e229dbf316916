namespace Chatbot.Core.Retrieval.Classification;

/// <summary>The classifier of one bank: a class for each candidate.</summary>
internal sealed class BankClassifier
{
    private const int MostBits = 15;
    private const int FewestBits = 12;

    /// <summary>While fitting: 32 MB, and as much again. What is kept afterwards is a tenth and less.</summary>
    private const int MostWeights = 1 << 23;

    /// <summary>Phrasings times candidates: about a second of fitting.</summary>
    private const long MostWork = 4_000_000;

    private readonly TextFeatures _features;
    private readonly PhrasingClassifier _classifier;

    public BankClassifier(TextFeatures features, PhrasingClassifier classifier)
    {
        _features = features;
        _classifier = classifier;
    }

    /// <summary>How many classes there are, numbered as the bank's <see cref="CandidateNumbers"/>.</summary>
    public int Classes => _classifier.Classes;

    /// <summary>How many numbers <see cref="Score"/> writes.</summary>
    public int Stride => _classifier.Stride;

    public int Places => _features.Places;

    /// <returns>Null for a bank too large to fit a classifier to while the host waits; its other signals must do.</returns>
    /// <param name="cache">Has it if it was fitted before.</param>
    public static BankClassifier? Fit(IReadOnlyList<IndexedText> texts, CandidateNumbers numbers, ClassifierCache? cache = null)
    {
        var phrasings = texts.Where(text => text.IsPhrasing).ToArray();
        var classOf = Array.ConvertAll(phrasings, text => numbers.Of(text.Text.Key));
        var classes = phrasings.Length == 0 ? 0 : classOf.Max() + 1;
        if (classes == 0 || Bits(classes) < FewestBits || (long)phrasings.Length * classes > MostWork)
            return null;
        return cache is null ? Fit(phrasings, classOf, classes) : FitOnce(phrasings, classOf, classes, cache);
    }

    /// <summary>The log-odds of every class.</summary>
    /// <param name="features">Filled again, for this query.</param>
    /// <param name="logOdds"><see cref="Stride"/> numbers, of which the first <see cref="Classes"/> tell something.</param>
    public void Score(Query query, FeatureList features, Span<float> logOdds)
    {
        features.Read(query.Terms, query.Plain);
        _features.Weigh(features.Places, features.Values);
        _classifier.Score(features.Places, features.Values, logOdds);
    }

    private static BankClassifier FitOnce(IndexedText[] phrasings, int[] classOf, int classes, ClassifierCache cache)
    {
        var key = ClassifierKey.Of(phrasings, classOf, 1 << Bits(classes));
        if (cache.Get(key) is { } known)
            return known;
        var fitted = Fit(phrasings, classOf, classes);
        cache.Put(key, ClassifierRecord.Write(key, fitted._features, fitted._classifier));
        return fitted;
    }

    private static BankClassifier Fit(IndexedText[] phrasings, int[] classOf, int classes)
    {
        var table = FeatureTable.Of(phrasings, 1 << Bits(classes));
        return new(table.Features, ClassifierFitting.Fit(table, classOf, classes));
    }

    private static int Bits(int classes) => Math.Min(MostBits, int.Log2(MostWeights / Math.Max(1, classes)));
}
