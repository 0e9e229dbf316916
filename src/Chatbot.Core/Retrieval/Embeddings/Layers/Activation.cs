namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>What stands between two layers and works on each number by itself, in place.</summary>
internal delegate void Activation(Span<float> values);
