namespace Chatbot.Web.DirectLine.Streams;

/// <summary>Something that is shown and not kept, such as typing.</summary>
/// <param name="After">The conversation's last sequence number at that moment: once it has grown, this is out of date.</param>
internal sealed record TransientActivity(string Json, long After)
{
    /// <summary>In place of a sequence number: never out of date.</summary>
    public const long Always = -1;
}
