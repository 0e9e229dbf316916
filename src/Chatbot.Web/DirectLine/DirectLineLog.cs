namespace Chatbot.Web.DirectLine;

/// <summary>Ids and counts only: no text, name or token ever reaches a log.</summary>
internal static partial class DirectLineLog
{
    [LoggerMessage(2001, LogLevel.Information, "Conversation {Conversation} started.")]
    public static partial void Started(ILogger log, string conversation);

    [LoggerMessage(2002, LogLevel.Information, "{Count} idle conversations were forgotten.")]
    public static partial void ForgotIdle(ILogger log, int count);

    [LoggerMessage(2003, LogLevel.Error, "The turn of activity {Activity} failed, and so did the apology.")]
    public static partial void TurnFailed(ILogger log, Exception failure, string activity);

    [LoggerMessage(2004, LogLevel.Warning, "The turn of activity {Activity} took longer than {Seconds} s; the client was told so, the turn goes on.")]
    public static partial void TurnTimedOut(ILogger log, string activity, int seconds);

    [LoggerMessage(2005, LogLevel.Warning, "An activity of type {Type} was dropped: conversation {Conversation} has ended or was forgotten.")]
    public static partial void Dropped(ILogger log, string type, string conversation);

    [LoggerMessage(2006, LogLevel.Information, "A socket of conversation {Conversation} was closed: {Reason}")]
    public static partial void StreamClosed(ILogger log, string conversation, string reason);

    [LoggerMessage(2007, LogLevel.Error, "A Direct Line call failed.")]
    public static partial void CallFailed(ILogger log, Exception failure);
}
