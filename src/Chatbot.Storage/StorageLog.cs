using Microsoft.Extensions.Logging;

namespace Chatbot.Storage;

internal static partial class StorageLog
{
    [LoggerMessage(3000, LogLevel.Warning, "The connection that hears signals of other replicas broke; it is opened again")]
    public static partial void SignalsBroke(ILogger log, Exception problem);

    [LoggerMessage(3001, LogLevel.Information, "Database {Provider}: applied {Scripts}")]
    public static partial void Applied(ILogger log, DatabaseProvider provider, string scripts);
}
