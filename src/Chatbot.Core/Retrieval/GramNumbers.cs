namespace Chatbot.Core.Retrieval;

/// <summary>
/// Numbers hashes in the order in which they come. Open addressing, as no hash is ever taken out: a look-up is mostly one
/// look at one place, where a dictionary makes two at two.
/// </summary>
internal sealed class GramNumbers
{
    // Knuth's multiplicative hashing (The Art of Computer Programming, volume 3, 6.4): the high bits tell the place.
    private const uint GoldenRatio = 0x9E3779B1;

    private const int FewestBits = 4;

    private (uint Hash, int Number)[] _places = new (uint, int)[1 << FewestBits];
    private int _shift = 32 - FewestBits;

    public int Count { get; private set; }

    /// <returns>The hash's number; negative when it has none.</returns>
    public int Of(uint hash) => _places[PlaceOf(hash)].Number - 1;

    /// <returns>The hash's number, the next one when it had none.</returns>
    public int AddOrGet(uint hash)
    {
        ref var place = ref _places[PlaceOf(hash)];
        if (place.Number != 0)
            return place.Number - 1;
        place = (hash, ++Count);
        if (Count > _places.Length / 4 * 3)
            Grow();
        return Count - 1;
    }

    /// <summary>Where the hash stands, with its number and 1, or would stand, with 0.</summary>
    private int PlaceOf(uint hash)
    {
        var at = (int)((hash * GoldenRatio) >> _shift);
        while (_places[at].Number != 0 && _places[at].Hash != hash)
            at = (at + 1) & (_places.Length - 1);
        return at;
    }

    private void Grow()
    {
        var old = _places;
        _places = new (uint, int)[2 * old.Length];
        _shift--;
        foreach (var place in old)
        {
            if (place.Number != 0)
                _places[PlaceOf(place.Hash)] = place;
        }
    }
}
