namespace Chatbot.Web.Knowledge;

internal static partial class KnowledgeLog
{
    [LoggerMessage(3000, LogLevel.Information, "Knowledge base {Version} is in use: {Pairs} pairs from {Folder}")]
    public static partial void Opened(ILogger log, string version, int pairs, string folder);

    [LoggerMessage(3001, LogLevel.Information, "Knowledge base {Version} was published: {Pairs} pairs")]
    public static partial void Published(ILogger log, string version, int pairs);

    [LoggerMessage(3002, LogLevel.Error, "An edit was refused; knowledge base {Version} stays in use. {Problems}")]
    public static partial void Rejected(ILogger log, string version, string problems);
}
