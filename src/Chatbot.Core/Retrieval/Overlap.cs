namespace Chatbot.Core.Retrieval;

/// <summary>Measures how far a query and the texts of a bank hold the same words, synonyms and misspellings counted less.</summary>
internal sealed class Overlap(Query query, ForwardIndex texts)
{
    private readonly (int Number, int Unit, float Closeness)[] _places = [.. query.Places];
    private readonly float[] _weights = [.. query.Units.Select(unit => unit.Weight)];
    private readonly float[] _closeness = new float[query.Units.Count];

    /// <summary>A bit for every place of a term, so that the many terms that match nothing are told at a glance.</summary>
    private readonly ulong _matching = query.Places.Aggregate(0ul, (bits, place) => bits | BitOf(place.Number));

    public Coverage With(int document)
    {
        Array.Clear(_closeness);
        var terms = texts.Terms(document);
        var shared = 0f;
        foreach (var number in terms)
        {
            if ((_matching & BitOf(number)) == 0)
                continue;
            var closest = Note(number);
            shared += closest * texts.Vocabulary.Weight(number);
        }

        return new(ShareOfQuery(), Coverage.Share(shared, texts.Weight(document)));
    }

    private static ulong BitOf(int number) => 1ul << (number & 63);

    private float Note(int number)
    {
        var closest = 0f;
        foreach (var (place, unit, closeness) in _places)
        {
            if (place != number)
                continue;
            closest = Math.Max(closest, closeness);
            _closeness[unit] = Math.Max(_closeness[unit], closeness);
        }

        return closest;
    }

    private float ShareOfQuery()
    {
        var covered = 0f;
        for (var i = 0; i < _closeness.Length; i++)
            covered += _closeness[i] * _weights[i];
        return Coverage.Share(covered, query.TotalWeight);
    }
}
