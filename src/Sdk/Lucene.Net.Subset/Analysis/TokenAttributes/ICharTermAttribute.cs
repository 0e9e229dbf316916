using Lucene.Net.Util;

namespace Lucene.Net.Analysis.TokenAttributes;

/// <summary>
/// The text of the current token, in a buffer that is reused for the next one: take
/// <see cref="object.ToString"/> to keep it.
/// </summary>
public interface ICharTermAttribute : IAttribute
{
    /// <summary>May be longer than the token, and is replaced when the token outgrows it.</summary>
    char[] Buffer { get; }

    /// <summary>Setting it cuts the token, or extends it over what the buffer holds already.</summary>
    int Length { get; set; }

    char this[int index] { get; set; }

    void CopyBuffer(char[] buffer, int offset, int length);

    /// <summary>Makes room for <paramref name="newSize"/> characters, keeping the token.</summary>
    char[] ResizeBuffer(int newSize);

    ICharTermAttribute SetLength(int length);

    ICharTermAttribute SetEmpty();

    /// <summary>A null string adds the word "null", as in Java.</summary>
    ICharTermAttribute Append(string value);

    ICharTermAttribute Append(char value);
}
