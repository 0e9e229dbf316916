namespace Chatbot.Web.Staff;

internal static partial class StaffLog
{
    [LoggerMessage(6100, LogLevel.Information, "One person can open the staff inbox by {Address}{Path}")]
    public static partial void Link(ILogger log, string address, string path);

    [LoggerMessage(6101, LogLevel.Warning, "Somebody of the directory was refused at the staff inbox: {Reason}")]
    public static partial void Refused(ILogger log, string reason);

    [LoggerMessage(6102, LogLevel.Error, "Microsoft Entra did not sign somebody in: {Code}")]
    public static partial void SignInFailed(ILogger log, string code);
}
