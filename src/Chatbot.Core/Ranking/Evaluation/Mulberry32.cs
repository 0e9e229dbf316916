namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>
/// Tommy Ettinger's generator, in the public domain: the same numbers on every platform and in every version, also in
/// the scripts of others who resample the same predictions.
/// </summary>
internal sealed class Mulberry32(uint seed)
{
    private uint _state = seed;

    /// <returns>0 to <paramref name="count"/> − 1.</returns>
    public int Below(int count)
    {
        _state += 0x6D2B79F5;
        var t = (_state ^ _state >> 15) * (1 | _state);
        t = t + (t ^ t >> 7) * (61 | t) ^ t;
        return (int)((t ^ t >> 14) / 4294967296.0 * count);
    }

    /// <summary>Fisher and Yates.</summary>
    public void Shuffle(Span<int> values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (values[i], values[j]) = (values[j], values[i]);
        }
    }
}
