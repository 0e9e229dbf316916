using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// Splits a text into words by the word boundary rules of UAX #29. Words over 255 characters are left out, as if a
/// stop filter had removed them. The whole text is read at once: texts here are sentences, not books.
/// </summary>
public sealed class StandardTokenizer : Tokenizer
{
    private const int MaxWordLength = 255;

    // A chain lives as long as its thread; one huge text must not stay in memory with it.
    private const int LargestKeptBuffer = 1 << 15;

    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _position;
    private char[] _text = new char[256];
    private WordScanner _words;
    private bool _isRead;
    private int _textLength;
    private int _skippedPositions;

    public StandardTokenizer(LuceneVersion matchVersion, TextReader input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        if (!_isRead)
            Read();
        ClearAttributes();
        _skippedPositions = 0;
        while (_words.MoveNext())
        {
            int start = _words.Start;
            int length = _words.End - start;
            if (length > MaxWordLength)
            {
                _skippedPositions++;
                continue;
            }

            if (_skippedPositions > 0)
                _position.PositionIncrement = _skippedPositions + 1;
            _term.CopyBuffer(_text, start, length);
            _offset.SetOffset(start, start + length);
            return true;
        }

        return false;
    }

    public sealed override void End()
    {
        base.End();
        _offset.SetOffset(_textLength, _textLength);
        _position.PositionIncrement += _skippedPositions;
    }

    public override void Reset()
    {
        base.Reset();
        _isRead = false;
        _skippedPositions = 0;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _isRead = false;
        if (_text.Length > LargestKeptBuffer)
            _text = new char[256];
    }

    private void Read()
    {
        _textLength = 0;
        int read;
        while ((read = m_input.Read(_text, _textLength, _text.Length - _textLength)) > 0)
        {
            _textLength += read;
            if (_textLength == _text.Length)
                Array.Resize(ref _text, _text.Length * 2);
        }

        _words = new WordScanner(_text, _textLength);
        _isRead = true;
    }
}
