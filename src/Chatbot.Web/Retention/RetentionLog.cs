namespace Chatbot.Web.Retention;

internal static partial class RetentionLog
{
    [LoggerMessage(5000, LogLevel.Information, "{Rows} rows were removed, since they are older than the settings under Retention allow")]
    public static partial void Removed(ILogger log, int rows);

    [LoggerMessage(5001, LogLevel.Warning, "Retention:LegalHold is set: nothing is removed")]
    public static partial void OnHold(ILogger log);

    [LoggerMessage(5002, LogLevel.Error, "What is too old could not be removed; it is tried again")]
    public static partial void Failed(ILogger log, Exception failure);
}
