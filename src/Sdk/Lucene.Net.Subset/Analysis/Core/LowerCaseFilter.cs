using System.Buffers;
using System.Text;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Core;

/// <summary>Lower case by the invariant culture, code point by code point: no word changes its length.</summary>
public sealed class LowerCaseFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    public LowerCaseFilter(LuceneVersion matchVersion, TokenStream @in)
        : base(@in) =>
        _term = AddAttribute<ICharTermAttribute>();

    public sealed override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        Lower(_term.Buffer.AsSpan(0, _term.Length));
        return true;
    }

    private static void Lower(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiLetterUpper(c))
                text[i] = (char)(c | 0x20);
            else if (c >= 0x80)
                i += LowerBeyondAscii(text[i..]);
        }
    }

    /// <summary>Returns how many code units it took beyond the first.</summary>
    private static int LowerBeyondAscii(Span<char> text)
    {
        char c = text[0];
        if (c is >= '\u00DF' and <= '\u00FF')
            return 0; // accented Latin letters, in lower case already: the usual case, so decided here
        if (!char.IsSurrogate(c))
            text[0] = char.ToLowerInvariant(c);
        else if (Rune.DecodeFromUtf16(text, out Rune rune, out _) == OperationStatus.Done)
            return Rune.ToLowerInvariant(rune).EncodeToUtf16(text) - 1;
        return 0;
    }
}
