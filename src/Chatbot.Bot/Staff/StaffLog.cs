using Microsoft.Extensions.Logging;

namespace Chatbot.Bot.Staff;

internal static partial class StaffLog
{
    [LoggerMessage(1200, LogLevel.Warning, "Teams could not say whether somebody is a member of the staff's team")]
    public static partial void RosterFailed(ILogger log, Exception failure);
}
