namespace Chatbot.Web.Embeddings;

internal static partial class EmbeddingLog
{
    [LoggerMessage(3100, LogLevel.Information, "Knowledge base {Version}: words alone decide until its sentence vectors are there")]
    public static partial void Filling(ILogger log, string version);

    [LoggerMessage(3103, LogLevel.Information, "Knowledge base {Version}: {Status}")]
    public static partial void Filled(ILogger log, string version, string status);

    [LoggerMessage(3101, LogLevel.Warning, "{Status}")]
    public static partial void Unavailable(ILogger log, string status);

    [LoggerMessage(3102, LogLevel.Error, "The sentence vectors of knowledge base {Version} could not be worked out; retrieval runs on its other signals")]
    public static partial void Failed(ILogger log, Exception failure, string version);
}
