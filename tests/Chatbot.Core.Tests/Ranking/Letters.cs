using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Ranking;

/// <summary>A stand-in for sentence vectors: how often each letter stands in a text, brought to length 1.</summary>
internal static class Letters
{
    public static SentenceVectors Vectors { get; } = new("letters", VectorOf);

    public static ReadOnlyMemory<float>? VectorOf(string text)
    {
        var counts = new float[26];
        foreach (var letter in text.Where(char.IsAsciiLetterLower))
            counts[letter - 'a']++;
        var length = MathF.Sqrt(counts.Sum(count => count * count));
        return counts.Select(count => count / Math.Max(1, length)).ToArray();
    }
}
