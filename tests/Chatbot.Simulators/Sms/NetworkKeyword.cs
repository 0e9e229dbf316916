namespace Chatbot.Simulators.Sms;

/// <summary>Messages that the network acts on, when a message is one such word and nothing else. It passes them on all the same.</summary>
internal static class NetworkKeyword
{
    public const string StoppedReply = "[network] You will get no more messages from this number. Send START to get them again.";
    public const string StartedReply = "[network] You will get messages from this number again.";
    public const string HelpReply = "[network] Send STOP to get no more messages.";

    private static readonly HashSet<string> StopWords = new(StringComparer.OrdinalIgnoreCase)
        { "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT" };

    private static readonly HashSet<string> StartWords = new(StringComparer.OrdinalIgnoreCase) { "START", "YES", "UNSTOP" };

    private static readonly HashSet<string> HelpWords = new(StringComparer.OrdinalIgnoreCase) { "HELP", "INFO" };

    public static bool IsStop(string text) => StopWords.Contains(text.Trim());

    public static bool IsStart(string text) => StartWords.Contains(text.Trim());

    public static bool IsHelp(string text) => HelpWords.Contains(text.Trim());
}
