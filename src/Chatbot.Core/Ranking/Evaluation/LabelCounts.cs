namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>The margins and the diagonal of a confusion matrix, no answer being a label of its own.</summary>
internal sealed class LabelCounts(int labelCount)
{
    private readonly int[] _expected = new int[labelCount];
    private readonly int[] _decided = new int[labelCount];
    private readonly int[] _hits = new int[labelCount];
    private readonly List<int> _expectedLabels = [];
    private int _right;
    private int _inScope;
    private int _inScopeRight;
    private int _outOfScope;
    private int _outOfScopeRight;

    /// <param name="expected">The accepted labels; one that was not decided for counts as the first of them.</param>
    public void Add(int[] expected, int decided)
    {
        var isHit = Array.IndexOf(expected, decided) >= 0;
        var label = isHit ? decided : expected[0];
        if (_expected[label]++ == 0)
            _expectedLabels.Add(label);
        _decided[decided]++;
        if (isHit)
        {
            _hits[label]++;
            _right++;
        }

        if (expected[0] == CodedPredictions.NoAnswer)
        {
            _outOfScope++;
            _outOfScopeRight += isHit ? 1 : 0;
        }
        else
        {
            _inScope++;
            _inScopeRight += isHit ? 1 : 0;
        }
    }

    public ThresholdFigures Figures() =>
        new(MacroF1(), (double)_inScopeRight / _inScope, (double)_outOfScopeRight / _outOfScope, Mcc());

    private double MacroF1()
    {
        var sum = 0.0;
        foreach (var label in _expectedLabels)
            sum += 2.0 * _hits[label] / (_expected[label] + _decided[label]);
        return sum / _expectedLabels.Count;
    }

    private double Mcc()
    {
        double count = _inScope + _outOfScope;
        var (both, expected, decided) = (0.0, 0.0, 0.0);
        for (var label = 0; label < _expected.Length; label++)
        {
            both += (double)_expected[label] * _decided[label];
            expected += (double)_expected[label] * _expected[label];
            decided += (double)_decided[label] * _decided[label];
        }

        var scale = Math.Sqrt((count * count - decided) * (count * count - expected));
        return scale > 0 ? (_right * count - both) / scale : 0;
    }
}
