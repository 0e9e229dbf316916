using System.Text;

namespace Lucene.Net.Index;

/// <summary>The longest term an index takes.</summary>
internal static class TermLength
{
    private const int MaxBytes = 32766;
    private const int MaxBytesPerChar = 3;

    internal static void Check(string field, ReadOnlySpan<char> term)
    {
        if (term.Length > MaxBytes / MaxBytesPerChar && Encoding.UTF8.GetByteCount(term) > MaxBytes)
            throw new ArgumentException($"A term of field '{field}' is longer than {MaxBytes} bytes in UTF-8.");
    }
}
