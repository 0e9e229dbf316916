using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Tells files from the copy of the message that Teams attaches as HTML.</summary>
internal static class Attachments
{
    private const string Html = "text/html";

    public static bool AreFiles(Activity activity) => Files(activity).Any();

    public static IEnumerable<Attachment> Files(Activity activity) => (activity.Attachments ?? []).Where(attachment => attachment.ContentType != Html);
}
