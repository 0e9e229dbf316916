namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// The features of all phrasings of a bank, one behind the other. Only the places that some phrasing has get a row of
/// weights, numbered in the order in which they are met.
/// </summary>
internal sealed class FeatureTable
{
    private readonly int[] _placeOfRow;
    private readonly int[] _rows;
    private readonly float[] _values;
    private readonly int[] _starts;

    private FeatureTable(TextFeatures features, int[] rows, float[] values, int[] starts)
    {
        Features = features;
        _placeOfRow = Number(rows, features.Places);
        _rows = rows;
        _values = values;
        _starts = starts;
    }

    public TextFeatures Features { get; }

    /// <summary>How many places have a row.</summary>
    public int RowCount => _placeOfRow.Length;

    public int Texts => _starts.Length - 1;

    public ReadOnlySpan<int> Rows(int text) => _rows.AsSpan(_starts[text].._starts[text + 1]);

    public ReadOnlySpan<float> Values(int text) => _values.AsSpan(_starts[text].._starts[text + 1]);

    public static FeatureTable Of(IReadOnlyList<IndexedText> phrasings, int places)
    {
        var list = new FeatureList(places);
        var read = new List<int>();
        var values = new List<float>();
        var starts = new int[phrasings.Count + 1];
        var holders = new int[places];
        for (var i = 0; i < phrasings.Count; i++)
        {
            list.Read(phrasings[i].Terms, phrasings[i].Plain);
            foreach (var place in list.Places)
                holders[place]++;
            read.AddRange(list.Places);
            values.AddRange(list.Values);
            starts[i + 1] = read.Count;
        }

        var features = TextFeatures.Of(phrasings.Count, holders);
        var (allPlaces, allValues) = (read.ToArray(), values.ToArray());
        for (var i = 0; i < phrasings.Count; i++)
            features.Weigh(allPlaces.AsSpan(starts[i]..starts[i + 1]), allValues.AsSpan(starts[i]..starts[i + 1]));
        return new(features, allPlaces, allValues, starts);
    }

    /// <summary>The row of each place; behind the last row for a place that no phrasing has.</summary>
    public ushort[] RowOfPlace()
    {
        var rowOf = new ushort[Features.Places];
        Array.Fill(rowOf, (ushort)RowCount);
        for (var row = 0; row < RowCount; row++)
            rowOf[_placeOfRow[row]] = (ushort)row;
        return rowOf;
    }

    /// <summary>Puts row numbers in place of places.</summary>
    /// <returns>The place of each row.</returns>
    private static int[] Number(Span<int> places, int most)
    {
        var rowOf = new int[most];
        var placeOfRow = new List<int>();
        foreach (ref var place in places)
        {
            if (rowOf[place] == 0)
            {
                placeOfRow.Add(place);
                rowOf[place] = placeOfRow.Count;
            }

            place = rowOf[place] - 1;
        }

        return [.. placeOfRow];
    }
}
