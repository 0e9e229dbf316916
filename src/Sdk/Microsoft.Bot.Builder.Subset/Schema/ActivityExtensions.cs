using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Who is mentioned in a message, and its text without those mentions.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the mentions of the bot itself out of the text, and returns it.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>
    /// Takes the mentions of one account out of the text, and returns it. A mention without a text of
    /// its own is looked for as an &lt;at&gt; element with the account's name.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => IsOf(mention, id)))
        {
            var pattern = mention.Text == null
                ? $"<at>{Regex.Escape(mention.Mentioned.Name ?? string.Empty)}</at>"
                : Regex.Escape(mention.Text);
            activity.Text = Regex.Replace(activity.Text, pattern, string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }

    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => IsOf(mention, id));

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    private static bool IsOf(Mention mention, string id) => mention.Mentioned?.Id == id;
}
