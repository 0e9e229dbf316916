using System.Runtime.CompilerServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// A linear classifier over the bank's own phrasings: one logistic regression for each candidate against all others.
/// Weights stand place by place, so that one pass over a text's features scores every candidate, and only those that are
/// not 0: about one in ten, since most candidates never had anything to learn from most features.
/// </summary>
/// <param name="Starts">For each place where its weights begin; behind the last place where they all end.</param>
/// <param name="Classes">The class of each weight.</param>
internal sealed record PhrasingClassifier(int[] Starts, ushort[] Classes, float[] Weights, float[] Intercepts)
{
    /// <summary>The log-odds of every class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<int> places, ReadOnlySpan<float> values, Span<float> logOdds)
    {
        Intercepts.CopyTo(logOdds);
        for (var i = 0; i < places.Length; i++)
        {
            var (from, to) = (Starts[places[i]], Starts[places[i] + 1]);
            var weights = Weights.AsSpan(from, to - from);
            var classes = Classes.AsSpan(from, weights.Length);
            for (var at = 0; at < classes.Length; at++)
                logOdds[classes[at]] += weights[at] * values[i];
        }
    }
}
