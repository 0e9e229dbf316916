namespace Chatbot.Web.Handoff;

internal static partial class HandoffLog
{
    [LoggerMessage(6000, LogLevel.Error, "Tickets could not be looked through for what is due; it is tried again")]
    public static partial void SweepFailed(ILogger log, Exception failure);
}
