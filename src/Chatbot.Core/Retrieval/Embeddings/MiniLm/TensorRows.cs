using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// A matrix that stays in its file: of twenty megabytes a sentence needs a dozen rows, and the operating system keeps
/// those that are asked for often. Safe for many threads.
/// </summary>
internal sealed class TensorRows(SafeFileHandle file, TensorEntry entry)
{
    public void Read(int row, Span<float> target)
    {
        long place = entry.Start + (long)row * target.Length * entry.NumberBytes;
        if (!entry.IsHalf)
        {
            FileBytes.Read(file, MemoryMarshal.AsBytes(target), place);
            return;
        }

        Span<ushort> halves = stackalloc ushort[target.Length];
        FileBytes.Read(file, MemoryMarshal.AsBytes(halves), place);
        BFloat16.Widen(halves, target);
    }
}
