namespace Chatbot.Core.Retrieval.Classification;

/// <summary>A vector of length 1 of which only some places are not 0.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Values);
