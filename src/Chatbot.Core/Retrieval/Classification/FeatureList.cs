using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// The distinct features of one text, in the order in which they stand there. Made to be filled again and again; not for
/// two threads at once.
/// </summary>
/// <param name="places">How many places features are hashed to; a power of 2.</param>
internal sealed class FeatureList(int places)
{
    private const int ShortestGram = 3;
    private const int LongestGram = 4;
    private const float GramShare = 0.5f;
    private const uint Term = 1;
    private const uint SecondTerm = 2;
    private const uint Gram = 3;

    private readonly uint _mask = (uint)places - 1;
    private readonly int[] _lastSeen = new int[places];
    private int[] _places = new int[128];
    private float[] _values = new float[128];
    private int _count;
    private int _round;

    public ReadOnlySpan<int> Places => _places.AsSpan(0, _count);

    public Span<float> Values => _values.AsSpan(0, _count);

    /// <param name="plain">The text as <see cref="PlainWords"/> writes it.</param>
    // Compiled for good at once: at the start it runs for every phrasing before the runtime would find out that it is hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(IReadOnlyList<string> terms, string plain)
    {
        _count = 0;
        if (++_round == int.MaxValue)
        {
            Array.Clear(_lastSeen);
            _round = 1;
        }

        Reserve((2 * terms.Count) + ((LongestGram - ShortestGram + 1) * plain.Length));
        for (var i = 0; i < terms.Count; i++)
        {
            Note(Mix(Fnv(terms[i], Term)), 1);
            if (i > 0)
                Note(Mix(Fnv(terms[i - 1], Mix(Fnv(terms[i], SecondTerm)))), 1);
        }

        for (var start = 0; start + ShortestGram <= plain.Length; start++)
        {
            var hash = Fnv(plain.AsSpan(start, ShortestGram), Gram);
            Note(Mix(hash), GramShare);
            if (start + LongestGram <= plain.Length)
                Note(Mix(Step(hash, plain[start + LongestGram - 1])), GramShare);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(uint hash, float value)
    {
        var place = (int)(hash & _mask);
        if (_lastSeen[place] == _round)
            return;
        _lastSeen[place] = _round;
        _places[_count] = place;
        _values[_count++] = value;
    }

    private void Reserve(int most)
    {
        if (most <= _places.Length)
            return;
        _places = new int[2 * most];
        _values = new float[2 * most];
    }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fnv(ReadOnlySpan<char> text, uint seed)
    {
        var hash = 2166136261u ^ (seed * 0x9E3779B1u);
        foreach (var c in text)
            hash = Step(hash, c);
        return hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint hash, char c) => (hash ^ c) * 16777619u;

    /// <summary>Mixed once more, so that low bits are as good as high ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
