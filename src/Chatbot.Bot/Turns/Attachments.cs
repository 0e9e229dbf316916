using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Tells files from the copy of the message that Teams attaches as HTML.</summary>
internal static class Attachments
{
    private const string Html = "text/html";

    public static bool AreFiles(Activity activity) => activity.Attachments?.Any(attachment => attachment.ContentType != Html) == true;
}
