namespace Chatbot.Core.Retrieval.Classification;

/// <summary>The classifier of one bank: a class for each candidate.</summary>
internal sealed class BankClassifier
{
    private const int MostBits = 15;
    private const int FewestBits = 12;

    /// <summary>32 MB, and as much again while fitting.</summary>
    private const int MostWeights = 1 << 23;

    /// <summary>Phrasings times candidates: a few seconds of fitting.</summary>
    private const long MostWork = 4_000_000;

    private readonly TextFeatures _features;
    private readonly PhrasingClassifier _classifier;
    private readonly string[] _keys;
    private readonly Dictionary<string, int> _classOfKey;

    private BankClassifier(TextFeatures features, PhrasingClassifier classifier, string[] keys, Dictionary<string, int> classOfKey)
    {
        _features = features;
        _classifier = classifier;
        _keys = keys;
        _classOfKey = classOfKey;
    }

    /// <returns>Null for a bank too large to fit a classifier to while the host waits; its other signals must do.</returns>
    public static BankClassifier? Fit(IReadOnlyList<IndexedText> texts)
    {
        var phrasings = texts.Where(text => text.Text.Field == BankField.Phrasing).ToArray();
        string[] keys = [.. phrasings.Select(text => text.Text.Key).Distinct(StringComparer.Ordinal)];
        if (Bits(keys.Length) < FewestBits || (long)phrasings.Length * keys.Length > MostWork)
            return null;
        var classOfKey = keys.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i, StringComparer.Ordinal);
        var features = new TextFeatures(phrasings, Bits(keys.Length));
        var classifier = ClassifierFitting.Fit(
            [.. phrasings.Select(text => features.Of(text.Terms, text.Text.Text))],
            [.. phrasings.Select(text => classOfKey[text.Text.Key])],
            keys.Length,
            features.Places);
        return new(features, classifier, keys, classOfKey);
    }

    public ClassScores Score(Query query)
    {
        var logOdds = new float[_keys.Length];
        _classifier.Score(_features.Of(query.Terms, query.Utterance), logOdds);
        return new(_keys, _classOfKey, logOdds);
    }

    private static int Bits(int classes) => Math.Min(MostBits, int.Log2(MostWeights / Math.Max(1, classes)));
}
