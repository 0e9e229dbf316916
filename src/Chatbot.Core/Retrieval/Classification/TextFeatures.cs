using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Turns a text into the features of the classifier: its terms, pairs of neighbouring terms, and character 3- and
/// 4-grams, hashed to a fixed number of places (Weinberger et al. 2009) and weighted by how rare they are in the bank.
/// </summary>
internal sealed class TextFeatures
{
    private readonly float[] _rarity;

    private TextFeatures(float[] rarity) => _rarity = rarity;

    public int Places => _rarity.Length;

    /// <summary>The rarity of each place: ln((N + 1) / (n + 1)) + 1 with N phrasings, n of them with the feature.</summary>
    public ReadOnlySpan<float> Rarity => _rarity;

    /// <param name="holders">How many phrasings have each place.</param>
    public static TextFeatures Of(int phrasings, ReadOnlySpan<int> holders)
    {
        // Few places differ in how many hold them, and a logarithm costs more than a look.
        var known = new float[holders.Length == 0 ? 0 : phrasings + 1];
        var rarity = new float[holders.Length];
        for (var i = 0; i < rarity.Length; i++)
        {
            ref var value = ref known[holders[i]];
            if (value == 0)
                value = (float)Math.Log((phrasings + 1.0) / (holders[i] + 1.0)) + 1;
            rarity[i] = value;
        }

        return new(rarity);
    }

    public static TextFeatures Restore(float[] rarity) => new(rarity);

    /// <summary>Weighs the features that were read, and brings the whole to length 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh(ReadOnlySpan<int> places, Span<float> values)
    {
        var squares = 0f;
        for (var i = 0; i < places.Length; i++)
        {
            values[i] *= _rarity[places[i]];
            squares += values[i] * values[i];
        }

        var length = MathF.Sqrt(squares);
        for (var i = 0; i < values.Length; i++)
            values[i] /= length;
    }
}
