using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>A model whose weights come with the program.</summary>
/// <param name="OwnFolder">Where the build puts the weights.</param>
internal sealed record BuiltInModel(string Name, string OwnFolder, Func<string, bool> IsPresent, Func<string, ISentenceModel> Load)
{
    public string Folder(EmbeddingOptions options) => options.Weights.Length > 0 ? options.Weights : OwnFolder;

    /// <param name="note">A sentence for the status.</param>
    public SentenceEmbeddings Open(string folder, EmbeddingOptions options, string? note = null)
    {
        if (!IsPresent(folder))
            return SentenceEmbeddings.Unavailable($"The weights are missing: {folder} does not hold them.");
        if (!PieceTokenizer.CanNormalize)
            return SentenceEmbeddings.Unavailable("The runtime cannot normalize text in its globalization-invariant mode.");
        try
        {
            return new(new InProcessGenerator(Load(folder), options.Threads), options, Name, note);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return SentenceEmbeddings.Unavailable($"The weights cannot be read: {problem.Message}");
        }
    }
}
