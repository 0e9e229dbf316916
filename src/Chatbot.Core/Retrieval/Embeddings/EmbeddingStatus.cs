namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>How far the sentence embeddings are, for the host to log at its start and to report.</summary>
/// <param name="Done">Texts of the knowledge base that have their vector.</param>
/// <param name="Total">Texts of the knowledge base.</param>
/// <param name="Reason">Why there are none, or why they are not kept on disk; a sentence, or null.</param>
public sealed record EmbeddingStatus(EmbeddingState State, int Done, int Total, string? Reason)
{
    private const string WithoutThem = "Retrieval runs on its other signals.";

    /// <summary>The status in words for the people who run the product.</summary>
    public string Message => State switch
    {
        EmbeddingState.Unavailable => $"Sentence embeddings are off. {Reason} {WithoutThem}",
        EmbeddingState.Filling => WithReason($"Sentence embeddings: {Done} of {Total} texts. Until all are there: {WithoutThem}"),
        _ => WithReason($"Sentence embeddings are ready: {Total} texts."),
    };

    public static EmbeddingStatus Unavailable(string reason) => new(EmbeddingState.Unavailable, 0, 0, reason);

    private string WithReason(string message) => Reason is null ? message : $"{message} {Reason}";
}
