using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// A matrix that stays in its files: of ten megabytes a sentence needs a dozen rows, and the operating system keeps those
/// that are asked for often. Safe for many threads.
/// </summary>
internal sealed class WeightRows(IReadOnlyList<SafeFileHandle> files, long start, int numbers)
{
    private readonly long[] _lengths = [.. files.Select(RandomAccess.GetLength)];

    public int Numbers => numbers;

    public void Read(int row, Span<float> target)
    {
        long place = start + ((long)row * target.Length * sizeof(float));
        var rest = MemoryMarshal.AsBytes(target);
        for (int i = 0; i < files.Count && rest.Length > 0; place -= _lengths[i++])
        {
            // A row may begin at the end of one file and end in the next.
            while (rest.Length > 0 && place < _lengths[i])
            {
                int read = RandomAccess.Read(files[i], rest, place);
                if (read == 0)
                    throw new EndOfStreamException("The weights were cut short while they were in use.");
                place += read;
                rest = rest[read..];
            }
        }
    }
}
