using System.Text.RegularExpressions;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What transcript and staff read of files and pictures that a patient has sent: their types and, where the clinic has it so, their addresses.</summary>
internal sealed partial class AttachmentNotes(HandoffOptions options)
{
    private const int LongestType = 80;

    /// <summary>Whether everything that came with a message has an address that staff may read.</summary>
    public bool PassesOn(Activity activity) =>
        options.Attachments == AttachmentPolicy.Link && Attachments.Files(activity).All(file => AddressOf(file) is not null);

    /// <param name="heard">What was written.</param>
    /// <param name="isRelayed">Whether somebody on staff answers in the conversation.</param>
    public string Add(Activity activity, string heard, bool isRelayed)
    {
        var passesOn = isRelayed && PassesOn(activity);
        var notes = Attachments.Files(activity).Select(file => passesOn
            ? $"[{TypeOf(file)}: {AddressOf(file)}]"
            : $"[{TypeOf(file)}, not passed on]");
        return string.Join('\n', notes.Prepend(heard)).Trim();
    }

    /// <summary>Whoever sent it chose the words: a type that is none is not repeated.</summary>
    private static string TypeOf(Attachment file) =>
        file.ContentType is { Length: <= LongestType } type && Type().IsMatch(type) ? type : "a file";

    private static string? AddressOf(Attachment file) =>
        Uri.TryCreate(file.ContentUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : null;

    [GeneratedRegex(@"^[\w.+-]+/[\w.+*-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Type();
}
