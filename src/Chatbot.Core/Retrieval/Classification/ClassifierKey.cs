using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>What a classifier depends on, as one hash: how it is fitted, and every phrasing as it was analysed.</summary>
internal static class ClassifierKey
{
    /// <summary>To be raised whenever the same phrasings would give other weights, or the file another form.</summary>
    private const int Version = 3;

    public static byte[] Of(IReadOnlyList<IndexedText> phrasings, IReadOnlyList<int> classOf, int places)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, string.Create(CultureInfo.InvariantCulture, $"{Version} {ClassifierFitting.Parameters} {places} {phrasings.Count}"));
        for (var i = 0; i < phrasings.Count; i++)
        {
            Add(hash, string.Create(CultureInfo.InvariantCulture, $"{classOf[i]} {phrasings[i].Terms.Count}"));
            foreach (var term in phrasings[i].Terms)
                Add(hash, term);
            Add(hash, phrasings[i].Plain);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>No text holds a zero, so that where one ends is part of the hash.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (Encoding.UTF8.TryGetBytes(text, bytes[..^1], out var length))
        {
            bytes[length] = 0;
            hash.AppendData(bytes[..(length + 1)]);
            return;
        }

        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        hash.AppendData([0, 0]);
    }
}
