using Chatbot.Core.Retrieval.Embeddings.Layers;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// The encoder of J. Devlin et al., "BERT" (2018), made small after W. Wang et al., "MiniLM" (2020): six layers over the
/// tokens, then their mean (N. Reimers and I. Gurevych, "Sentence-BERT", 2019). Safe for many threads.
/// </summary>
internal sealed class MiniLmNetwork
{
    private readonly WorkspacePool _workspaces = new(MiniLmShape.Layers);
    private readonly PlacedTokens _input;
    private readonly EncoderLayer[] _layers;

    /// <param name="words">How many the vocabulary has.</param>
    public MiniLmNetwork(SafetensorsFile weights, int words)
    {
        _input = new(weights, words);
        _layers = [.. Enumerable.Range(0, MiniLmShape.LayerCount).Select(layer => new EncoderLayer(weights, layer))];
    }

    /// <summary>The vector of a sentence, of length 1.</summary>
    /// <param name="ids">One at least, and no more than the network takes.</param>
    public float[] Embed(ReadOnlySpan<int> ids)
    {
        var workspace = _workspaces.Rent(ids.Length);
        try
        {
            var tokens = workspace.Hidden.AsSpan(0, ids.Length * MiniLmShape.Width);
            _input.Fill(tokens, ids);
            foreach (var layer in _layers)
                layer.Apply(tokens, ids.Length, workspace);
            float[] vector = new float[MiniLmShape.Width];
            Pooling.Average(tokens, vector);
            Pooling.BringToLengthOne(vector);
            return vector;
        }
        finally
        {
            _workspaces.Return(workspace);
        }
    }
}
