namespace Chatbot.Core.Safety.Opinion;

/// <summary>FNV-1a (Fowler, Noll, Vo), one character at a time: features are numbers, so that none needs a string.</summary>
internal readonly struct FeatureHash
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    private readonly uint _hash;

    private FeatureHash(uint hash) => _hash = hash;

    public static FeatureHash Of(char kind) => new FeatureHash(OffsetBasis).Add(kind);

    /// <summary>The low bits, by which models look weights up, depend on all of the characters.</summary>
    public uint Value => _hash ^ (_hash >> 15);

    public FeatureHash Add(char c) => new((_hash ^ c) * Prime);

    public FeatureHash Add(bool flag) => Add(flag ? '!' : '+');

    public FeatureHash Add(int number) => Add((char)number);

    public FeatureHash Add(ReadOnlySpan<char> text)
    {
        var hash = this;
        foreach (var c in text)
            hash = hash.Add(c);
        return hash.Add(' ');
    }
}
