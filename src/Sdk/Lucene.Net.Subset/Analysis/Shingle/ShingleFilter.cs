using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Shingle;

/// <summary>
/// Makes phrases of neighbouring tokens, besides the tokens themselves. Where a filter before it removed a token, a
/// filler stands in the phrase: "take _ recover" is not "take recover".
/// </summary>
public sealed class ShingleFilter : TokenFilter
{
    public const int DEFAULT_MIN_SHINGLE_SIZE = 2;
    public const int DEFAULT_MAX_SHINGLE_SIZE = 2;
    public const string DEFAULT_TOKEN_SEPARATOR = " ";
    public const string DEFAULT_FILLER_TOKEN = "_";

    private readonly int _minSize;
    private readonly int _maxSize;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _position;
    private readonly ShingleWindow _window;
    private readonly ShingleSource _source;
    private string _separator = DEFAULT_TOKEN_SEPARATOR;
    private string _filler = DEFAULT_FILLER_TOKEN;
    private bool _outputUnigrams = true;
    private int _size;
    private bool _isPositionTaken;

    public ShingleFilter(TokenStream input)
        : this(input, DEFAULT_MIN_SHINGLE_SIZE, DEFAULT_MAX_SHINGLE_SIZE)
    {
    }

    public ShingleFilter(TokenStream input, int maxShingleSize)
        : this(input, DEFAULT_MIN_SHINGLE_SIZE, maxShingleSize)
    {
    }

    public ShingleFilter(TokenStream input, int minShingleSize, int maxShingleSize)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxShingleSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(minShingleSize, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minShingleSize, maxShingleSize);
        _minSize = minShingleSize;
        _maxSize = maxShingleSize;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
        _window = new ShingleWindow(maxShingleSize);
        _source = new ShingleSource(input, maxShingleSize);
    }

    private int SmallestSize => _outputUnigrams ? 1 : _minSize;

    /// <summary>Whether the tokens themselves come out too; they do by default.</summary>
    public void SetOutputUnigrams(bool outputUnigrams) => _outputUnigrams = outputUnigrams;

    /// <summary>What stands between the tokens of a shingle; null means nothing.</summary>
    public void SetTokenSeparator(string tokenSeparator) => _separator = tokenSeparator ?? "";

    /// <summary>What stands for a removed token; null means nothing.</summary>
    public void SetFillerToken(string fillerToken) => _filler = fillerToken ?? "";

    public override bool IncrementToken()
    {
        while (true)
        {
            _source.Fill(_window, _filler);
            if (_window.Count == 0)
                return false;
            for (; _size <= Math.Min(_maxSize, _window.Count); _size = NextSize())
                if (!_window.IsAllFiller(_size))
                {
                    Output();
                    _size = NextSize();
                    return true;
                }

            _window.RemoveFirst();
            StartPosition();
        }
    }

    public override void End()
    {
        if (!_source.IsExhausted)
        {
            base.End();
            return;
        }

        // The input was ended when its last token was read, and shingles have come over its attributes since.
        ClearAttributes();
        _offset.SetOffset(_source.FinalOffset, _source.FinalOffset);
        _position.PositionIncrement = _source.FinalIncrement;
    }

    public override void Reset()
    {
        base.Reset();
        _source.Reset();
        _window.Clear();
        StartPosition();
    }

    private void StartPosition()
    {
        _size = SmallestSize;
        _isPositionTaken = false;
    }

    private int NextSize() => _size == 1 ? _minSize : _size + 1;

    private void Output()
    {
        ClearAttributes();
        int length = 0;
        for (int i = 0; i < _size; i++)
        {
            if (i > 0)
                length = Append(_separator, length);
            length = Append(_window[i].Text, length);
        }

        _term.Length = length;
        _offset.SetOffset(_window[0].StartOffset, _window[_size - 1].EndOffset);
        _position.PositionIncrement = _isPositionTaken ? 0 : 1;
        _isPositionTaken = true;
    }

    private int Append(ReadOnlySpan<char> text, int length)
    {
        text.CopyTo(_term.ResizeBuffer(length + text.Length).AsSpan(length));
        return length + text.Length;
    }
}
