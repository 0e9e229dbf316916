using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Miscellaneous;

/// <summary>
/// Writes letters, digits and punctuation of Latin script in ASCII where that is usual: é as e, ß as ss, ① as 1.
/// Combining marks stay; the tokenizer does not compose them with their letters either.
/// </summary>
public sealed class ASCIIFoldingFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private char[] _output = new char[64];

    public ASCIIFoldingFilter(TokenStream input)
        : base(input) =>
        _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        ReadOnlySpan<char> word = _term.Buffer.AsSpan(0, _term.Length);
        int plain = word.IndexOfAnyExceptInRange('\0', '\u007F');
        if (plain < 0)
            return true;
        int length = Fold(word, plain); // may replace the output buffer
        _term.CopyBuffer(_output, 0, length);
        return true;
    }

    private int Fold(ReadOnlySpan<char> word, int plain)
    {
        int room = word.Length * AsciiFolding.LongestReplacement;
        if (_output.Length < room)
            _output = new char[room];
        word[..plain].CopyTo(_output);
        int length = plain;
        foreach (char c in word[plain..])
            if (AsciiFolding.Of(c) is { } ascii)
            {
                ascii.CopyTo(_output.AsSpan(length));
                length += ascii.Length;
            }
            else
            {
                _output[length++] = c;
            }

        return length;
    }
}
