using System.Numerics.Tensors;
using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// The network of D. Cer et al., "Universal Sentence Encoder" (2018), in its small form: two transformer layers over the
/// tokens, their mean, one hidden layer. Safe for many threads; each sentence is worked out on the thread that asks.
/// </summary>
internal sealed class UseLiteNetwork
{
    private readonly WorkspacePool _workspaces = new(UseLiteShape.Layers);
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
        var workspace = _workspaces.Rent(count);
        try
        {
            return Embed(ids[..count], workspace);
        }
        finally
        {
            _workspaces.Return(workspace);
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
        Pooling.Average(hidden, mean);
        float[] vector = new float[UseLiteShape.Width];
        _hidden.Apply(mean, vector, workspace);
        TensorPrimitives.Tanh(vector, vector);
        Pooling.BringToLengthOne(vector);
        return vector;
    }
}
