using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// The network of D. Cer et al., "Universal Sentence Encoder" (2018), in its small form: two transformer layers over the
/// tokens, their mean, one hidden layer. Safe for many threads; each sentence is worked out on the thread that asks.
/// </summary>
internal sealed class UseLiteNetwork
{
    /// <summary>Keeps a sentence of only zeros from a division by zero.</summary>
    private const float SmallestSquare = 1e-12f;

    /// <summary>Nearly all questions and phrasings have fewer.</summary>
    private const int UsualTokens = 48;

    private readonly ConcurrentBag<Workspace> _workspaces = [];
    private readonly TokenInput _input;
    private readonly TransformerLayer _first;
    private readonly TransformerLayer _second;
    private readonly DenseLayer _hidden;

    public UseLiteNetwork(WeightFolder weights)
    {
        _input = TokenInput.Read(weights);
        _first = new(weights, 0, UseLiteShape.Input);
        _second = new(weights, 1, UseLiteShape.Width);
        _hidden = new(
            weights.Matrix($"{WeightNames.Hidden}/weights", UseLiteShape.Width, UseLiteShape.Width),
            weights.Vector($"{WeightNames.Hidden}/bias", UseLiteShape.Width));
    }

    /// <summary>The vector of a sentence, of length 1. A sentence without tokens has one too.</summary>
    public float[] Embed(ReadOnlySpan<int> ids)
    {
        int count = Math.Min(ids.Length, UseLiteShape.MaxTokens);
        if (!_workspaces.TryTake(out var workspace) || workspace.Tokens < count)
            workspace = new(count <= UsualTokens ? UsualTokens : UseLiteShape.MaxTokens);
        try
        {
            return Embed(ids[..count], workspace);
        }
        finally
        {
            // Room for the longest sentence takes 2.5 MB, and is seldom needed again.
            if (workspace.Tokens == UsualTokens)
                _workspaces.Add(workspace);
        }
    }

    private float[] Embed(ReadOnlySpan<int> ids, Workspace workspace)
    {
        var tokens = workspace.Input.AsSpan(0, ids.Length * UseLiteShape.Input);
        var hidden = workspace.Hidden.AsSpan(0, ids.Length * UseLiteShape.Width);
        _input.Fill(tokens, ids);
        _first.Apply(tokens, hidden, ids.Length, workspace);
        _second.Apply(hidden, hidden, ids.Length, workspace);

        var mean = workspace.Normed.AsSpan(0, UseLiteShape.Width);
        Average(hidden, mean);
        float[] vector = new float[UseLiteShape.Width];
        _hidden.Apply(mean, vector, workspace);
        TensorPrimitives.Tanh(vector, vector);
        float squares = TensorPrimitives.SumOfSquares<float>(vector);
        TensorPrimitives.Divide(vector, MathF.Sqrt(MathF.Max(squares, SmallestSquare)), vector);
        return vector;
    }

    private static void Average(ReadOnlySpan<float> tokens, Span<float> mean)
    {
        mean.Clear();
        for (int start = 0; start < tokens.Length; start += mean.Length)
            TensorPrimitives.Add(mean, tokens.Slice(start, mean.Length), mean);
        TensorPrimitives.Divide(mean, Math.Max(tokens.Length / mean.Length, 1), mean);
    }
}
