namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>Predictions as numbers, so that thousands of resamples and thresholds are quick to score.</summary>
internal sealed class CodedPredictions
{
    /// <summary>The label of no answer: expected where nothing answers, predicted where nothing is answered.</summary>
    public const int NoAnswer = 0;

    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal) { [""] = NoAnswer };

    public CodedPredictions(IReadOnlyList<Prediction> predictions)
    {
        Count = predictions.Count;
        All = [.. Enumerable.Range(0, Count)];
        IsRight = [.. predictions.Select(prediction => prediction.IsRight)];
        Confidence = [.. predictions.Select(prediction => prediction.Confidence)];
        Predicted = [.. predictions.Select(prediction => Label(prediction.Predicted))];
        Expected = [.. predictions.Select(prediction =>
            prediction.Question.IsAnswerable ? prediction.Question.Expected.Select(Label).ToArray() : [NoAnswer])];
        ConfidencesDown = [.. Confidence.Distinct().OrderDescending()];
        var rank = ConfidencesDown.Select((confidence, i) => (confidence, i)).ToDictionary(pair => pair.confidence, pair => pair.i);
        Rank = [.. Confidence.Select(confidence => rank[confidence])];
    }

    public int Count { get; }

    /// <summary>The number of every row.</summary>
    public int[] All { get; }

    public bool[] IsRight { get; }

    public double[] Confidence { get; }

    public int[] Predicted { get; }

    public int[][] Expected { get; }

    /// <summary>Each confidence once, the highest first.</summary>
    public double[] ConfidencesDown { get; }

    /// <summary>The place of each row's confidence in <see cref="ConfidencesDown"/>.</summary>
    public int[] Rank { get; }

    public int LabelCount => _labels.Count;

    public bool IsInScope(int row) => Expected[row][0] != NoAnswer;

    /// <returns>NaN when no row is in scope.</returns>
    public double AccIn(ReadOnlySpan<int> rows)
    {
        var inScope = 0;
        var right = 0;
        foreach (var row in rows)
        {
            if (IsInScope(row))
                inScope++;
            if (IsRight[row])
                right++;
        }

        return inScope > 0 ? (double)right / inScope : double.NaN;
    }

    private int Label(string key)
    {
        if (!_labels.TryGetValue(key, out var label))
            _labels[key] = label = _labels.Count;
        return label;
    }
}
