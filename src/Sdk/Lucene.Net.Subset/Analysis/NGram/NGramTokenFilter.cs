using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.NGram;

/// <summary>
/// Cuts each token into all its pieces of <c>minGram</c> to <c>maxGram</c> code points, by start, then by length. All
/// stand at the position of their token and carry its offsets.
/// </summary>
public sealed class NGramTokenFilter : TokenFilter
{
    public const int DEFAULT_MIN_NGRAM_SIZE = 1;
    public const int DEFAULT_MAX_NGRAM_SIZE = 2;

    private readonly int _minGram;
    private readonly int _maxGram;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _position;
    private readonly CodePointText _token = new();
    private int _start;
    private int _size;
    private int _startOffset;
    private int _endOffset;
    private int _increment;
    private bool _hasToken;

    public NGramTokenFilter(LuceneVersion version, TokenStream input)
        : this(version, input, DEFAULT_MIN_NGRAM_SIZE, DEFAULT_MAX_NGRAM_SIZE)
    {
    }

    public NGramTokenFilter(LuceneVersion version, TokenStream input, int minGram, int maxGram)
        : base(new CodePointLengthFilter(version, input, minGram))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minGram, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minGram, maxGram);
        _minGram = minGram;
        _maxGram = maxGram;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        while (true)
        {
            if (!_hasToken && !Take())
                return false;
            if (_size > _maxGram || _start + _size > _token.Count)
            {
                _start++;
                _size = _minGram;
            }

            if (_start + _size <= _token.Count)
                break;
            _hasToken = false;
        }

        ClearAttributes();
        int from = _token.IndexOf(_start);
        _term.CopyBuffer(_token.Buffer, from, _token.IndexOf(_start + _size) - from);
        _position.PositionIncrement = _increment;
        _offset.SetOffset(_startOffset, _endOffset);
        _increment = 0;
        _size++;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _hasToken = false;
    }

    private bool Take()
    {
        if (!m_input.IncrementToken())
            return false;
        _token.Set(_term.Buffer, _term.Length);
        _startOffset = _offset.StartOffset;
        _endOffset = _offset.EndOffset;
        _increment = _position.PositionIncrement;
        _start = 0;
        _size = _minGram;
        _hasToken = true;
        return true;
    }
}
