using Lucene.Net.Analysis.TokenAttributes;

namespace Lucene.Net.Analysis.Core;

/// <summary>Makes the whole text one token, an empty text included.</summary>
public sealed class KeywordTokenizer : Tokenizer
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private bool _done;
    private int _finalOffset;

    public KeywordTokenizer(TextReader input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        if (_done)
            return false;
        ClearAttributes();
        _done = true;
        int length = 0;
        while (true)
        {
            char[] buffer = _term.ResizeBuffer(length + 1);
            int read = m_input.Read(buffer, length, buffer.Length - length);
            if (read <= 0)
                break;
            length += read;
        }

        _term.Length = length;
        _offset.SetOffset(0, length);
        _finalOffset = length;
        return true;
    }

    public sealed override void End()
    {
        base.End();
        _offset.SetOffset(_finalOffset, _finalOffset);
    }

    public override void Reset()
    {
        base.Reset();
        _done = false;
    }
}
