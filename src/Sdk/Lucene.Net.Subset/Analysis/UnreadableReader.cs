namespace Lucene.Net.Analysis;

/// <summary>Stands in a tokenizer where no text may be read, and says what the consumer forgot.</summary>
internal sealed class UnreadableReader : TextReader
{
    public static readonly UnreadableReader Instance = new();

    private UnreadableReader()
    {
    }

    public override int Peek() => throw Violation();

    public override int Read() => throw Violation();

    public override int Read(char[] buffer, int index, int count) => throw Violation();

    public override int Read(Span<char> buffer) => throw Violation();

    private static InvalidOperationException Violation() => new(
        "TokenStream contract violation: Reset()/Dispose() call missing, Reset() called multiple times, " +
        "or subclass does not call base.Reset().");
}
