namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>f(x·W₁ + b₁)·W₂ + b₂ on every token: Vaswani et al. (2017), section 3.3, where f(x) is max(0, x).</summary>
/// <param name="activate">f, in place.</param>
internal sealed class FeedForward(DenseLayer widen, DenseLayer narrow, Activation activate)
{
    /// <summary>Adds what the network makes of the tokens to <paramref name="sums"/>, which may be the tokens themselves.</summary>
    public void AddTo(Span<float> sums, ReadOnlySpan<float> tokens, int count, Workspace workspace)
    {
        var inner = workspace.Wide.AsSpan(0, count * widen.Outputs);
        widen.Apply(tokens, inner, workspace);
        activate(inner);
        narrow.AddTo(sums, inner, workspace);
    }
}
