namespace Chatbot.Core.Retrieval;

/// <summary>
/// Numbers hashes in the order in which they come. Open addressing, as no hash is ever taken out: a place holds a number
/// alone, and the hash is looked up by it.
/// </summary>
internal sealed class GramNumbers
{
    // Knuth's multiplicative hashing (The Art of Computer Programming, volume 3, 6.4): the high bits tell the place.
    private const uint GoldenRatio = 0x9E3779B1;

    private const int FewestBits = 4;

    /// <summary>The hashes by number.</summary>
    private readonly List<uint> _hashes = [];

    /// <summary>Where a hash stands, its number and 1; else 0.</summary>
    private int[] _places = new int[1 << FewestBits];
    private int _shift = 32 - FewestBits;

    public int Count => _hashes.Count;

    /// <returns>The hash's number; negative when it has none.</returns>
    public int Of(uint hash) => _places[PlaceOf(hash)] - 1;

    /// <returns>The hash's number, the next one when it had none.</returns>
    public int AddOrGet(uint hash)
    {
        ref var place = ref _places[PlaceOf(hash)];
        if (place != 0)
            return place - 1;
        _hashes.Add(hash);
        place = Count;
        if (Count > _places.Length / 4 * 3)
            Grow();
        return Count - 1;
    }

    /// <summary>Gives back the room for more of them.</summary>
    public void TrimExcess() => _hashes.TrimExcess();

    /// <summary>Where the hash stands, or would stand.</summary>
    private int PlaceOf(uint hash)
    {
        var at = (int)((hash * GoldenRatio) >> _shift);
        while (_places[at] != 0 && _hashes[_places[at] - 1] != hash)
            at = (at + 1) & (_places.Length - 1);
        return at;
    }

    private void Grow()
    {
        _places = new int[2 * _places.Length];
        _shift--;
        for (var number = 0; number < Count; number++)
            _places[PlaceOf(_hashes[number])] = number + 1;
    }
}
