using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

internal static class FileBytes
{
    /// <summary>Fills <paramref name="target"/> from a place in a file. Safe for many threads.</summary>
    public static void Read(SafeFileHandle file, Span<byte> target, long place)
    {
        while (target.Length > 0)
        {
            int read = RandomAccess.Read(file, target, place);
            if (read == 0)
                throw new EndOfStreamException("The weights were cut short while they were in use.");
            place += read;
            target = target[read..];
        }
    }
}
