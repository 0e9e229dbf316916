namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>What a sentence model can tell of spelling; a generator offers it through <c>GetService</c>.</summary>
public interface IKnownWords
{
    /// <summary>Whether the model knows the word as it is, instead of cutting it into pieces.</summary>
    /// <param name="word">Lower case, without accents.</param>
    bool Contains(ReadOnlySpan<char> word);
}
