using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Shingle;

/// <summary>
/// Fills the window of a <see cref="ShingleFilter"/>: the tokens of its input with fillers for the gaps between them.
/// A gap longer than a shingle is cut short, as no shingle can reach over it.
/// </summary>
internal sealed class ShingleSource
{
    private readonly TokenStream _input;
    private readonly int _maxFillers;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _position;
    private readonly ShingleSlot _upcoming = new();
    private bool _hasUpcoming;
    private int _fillers;

    public ShingleSource(TokenStream input, int maxShingleSize)
    {
        _input = input;
        _maxFillers = maxShingleSize - 1;
        _term = input.AddAttribute<ICharTermAttribute>();
        _offset = input.AddAttribute<IOffsetAttribute>();
        _position = input.AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>The input has no more tokens, and what its End said is in the next two properties.</summary>
    public bool IsExhausted { get; private set; }

    public int FinalOffset { get; private set; }

    public int FinalIncrement { get; private set; }

    public void Reset() => IsExhausted = _hasUpcoming = false;

    public void Fill(ShingleWindow window, string filler)
    {
        while (!window.IsFull && (_hasUpcoming || Take()))
            if (_fillers > 0)
            {
                _fillers--;
                window.Add().Set(filler, _upcoming.StartOffset, _upcoming.StartOffset, isFiller: true);
            }
            else
            {
                // After the input's last token there is only the offset at which fillers stand.
                _hasUpcoming = false;
                if (!IsExhausted)
                    window.Add().Set(_upcoming.Text, _upcoming.StartOffset, _upcoming.EndOffset, isFiller: false);
            }
    }

    private bool Take()
    {
        if (IsExhausted)
            return false;
        int missing;
        if (_input.IncrementToken())
        {
            _upcoming.Set(_term.Buffer.AsSpan(0, _term.Length), _offset.StartOffset, _offset.EndOffset, false);
            missing = _position.PositionIncrement - 1;
        }
        else
        {
            IsExhausted = true;
            _input.End();
            FinalOffset = _offset.EndOffset;
            FinalIncrement = missing = _position.PositionIncrement;
            _upcoming.Set("", FinalOffset, FinalOffset, isFiller: true);
        }

        _fillers = Math.Clamp(missing, 0, _maxFillers);
        return _hasUpcoming = true;
    }
}
