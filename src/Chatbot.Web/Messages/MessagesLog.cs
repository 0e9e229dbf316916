namespace Chatbot.Web.Messages;

internal static partial class MessagesLog
{
    [LoggerMessage(4000, LogLevel.Warning, "MicrosoftAppId is empty: /api/messages answers 401. The website works.")]
    public static partial void NoIdentity(ILogger log);

    [LoggerMessage(4001, LogLevel.Warning, "MicrosoftAppId is empty: in Development /api/messages accepts everybody, for the emulator and the Teams playground.")]
    public static partial void Open(ILogger log);

    [LoggerMessage(4002, LogLevel.Information, "/api/messages accepts tokens for MicrosoftAppId {AppId}.")]
    public static partial void Identity(ILogger log, string appId);

    [LoggerMessage(4003, LogLevel.Warning, "A call to /api/messages was refused: {Reason}")]
    public static partial void Refused(ILogger log, string reason);

    [LoggerMessage(4004, LogLevel.Error, "A call to /api/messages failed. Correlation {Correlation}")]
    public static partial void Failed(ILogger log, Exception failure, string correlation);
}
