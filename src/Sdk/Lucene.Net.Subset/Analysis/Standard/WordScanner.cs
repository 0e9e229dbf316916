namespace Lucene.Net.Analysis.Standard;

/// <summary>
/// Finds the words of a text by the word boundary rules of UAX #29 (the WB numbers below), and of the pieces between
/// boundaries keeps those with a letter, a digit or an ideograph.
/// </summary>
internal struct WordScanner
{
    private readonly char[] _text;
    private readonly int _length;
    private int _next;

    public WordScanner(char[] text, int length)
    {
        _text = text;
        _length = length;
    }

    public int Start { get; private set; }

    /// <summary>The first position after the word.</summary>
    public readonly int End => _next;

    public bool MoveNext()
    {
        while (_next < _length)
        {
            Start = _next;
            WordBreak first = ClassAt(_next, out int width);
            _next += width;
            switch (first)
            {
                case WordBreak.Letter:
                case WordBreak.HebrewLetter:
                case WordBreak.Numeric:
                case WordBreak.Katakana:
                    ExtendWord(first);
                    return true;
                case WordBreak.ExtendNumLet:
                    if (ExtendWord(first))
                        return true;
                    break;
                case WordBreak.ComplexContext:
                    _next = SkipRun(_next);
                    return true;
                case WordBreak.Han:
                case WordBreak.Hiragana:
                    _next = SkipExtend(_next);
                    return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the end of the word; false when it consists of underscores alone.</summary>
    private bool ExtendWord(WordBreak last)
    {
        bool hasContent = last != WordBreak.ExtendNumLet;
        while (_next < _length)
        {
            WordBreak next = ClassAt(_next, out int width);
            if (next == WordBreak.Extend)
            {
                _next += width;
            }
            else if (WordJoins.Adjacent(last, next))
            {
                _next += width;
                last = next;
                hasContent |= next != WordBreak.ExtendNumLet;
            }
            else if (WordJoins.MayBridge(last, next) && TryBridge(last, next, _next + width))
            {
                // Stands on the character after the punctuation now, which is of the same kind as the one before.
            }
            else
            {
                if (last == WordBreak.HebrewLetter && next == WordBreak.SingleQuote) // WB7a
                    _next = SkipExtend(_next + width);
                break;
            }
        }

        return hasContent;
    }

    /// <summary>
    /// WB6, WB7, WB7b, WB7c, WB11, WB12: punctuation inside a word or number needs the right kind on both sides.
    /// </summary>
    private bool TryBridge(WordBreak last, WordBreak middle, int afterMiddle)
    {
        int i = SkipExtend(afterMiddle);
        if (i >= _length || !WordJoins.Across(last, middle, ClassAt(i, out _)))
            return false;
        _next = i;
        return true;
    }

    private readonly int SkipExtend(int i)
    {
        while (i < _length && ClassAt(i, out int width) == WordBreak.Extend)
            i += width;
        return i;
    }

    private readonly int SkipRun(int i)
    {
        while (i < _length && ClassAt(i, out int width) is WordBreak.ComplexContext or WordBreak.Extend)
            i += width;
        return i;
    }

    private readonly WordBreak ClassAt(int i, out int width)
    {
        char c = _text[i];
        width = 1;
        if (!char.IsHighSurrogate(c) || i + 1 >= _length || !char.IsLowSurrogate(_text[i + 1]))
            return WordBreakProperty.Of(c);
        width = 2;
        return WordBreakProperty.Of(char.ConvertToUtf32(c, _text[i + 1]));
    }
}
