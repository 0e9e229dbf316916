namespace Lucene.Net.Analysis.Es;

/// <summary>
/// J. Savoy's light stemmer for Spanish ("Light stemming approaches for the French, Portuguese, German and Hungarian
/// languages", SAC 2006, and the sources of the University of Neuchâtel). Works in place.
/// </summary>
internal static class SpanishStem
{
    private const int ShortestStemmed = 5;

    /// <summary>Returns the length of the stem.</summary>
    public static int Of(Span<char> word)
    {
        if (word.Length < ShortestStemmed)
            return word.Length;
        foreach (ref char c in word)
            if (c >= 'à')
                c = Unaccented(c);
        return word[^1] switch
        {
            'o' or 'a' or 'e' => word.Length - 1,
            's' => OfPlural(word),
            _ => word.Length,
        };
    }

    private static int OfPlural(Span<char> word)
    {
        if (word.EndsWith("eses"))
            return word.Length - 2; // irlandeses, irlandes
        if (word.EndsWith("ces"))
        {
            word[^3] = 'z'; // veces, vez
            return word.Length - 2;
        }

        return word[^2] is 'o' or 'a' or 'e' ? word.Length - 2 : word.Length;
    }

    // The letter ñ stays: año and ano are different words.
    private static char Unaccented(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ä' => 'a',
        'ò' or 'ó' or 'ô' or 'ö' => 'o',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        _ => c,
    };
}
