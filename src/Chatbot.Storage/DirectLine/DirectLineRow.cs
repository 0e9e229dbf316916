using Chatbot.Core.Conversations;

namespace Chatbot.Storage.DirectLine;

internal sealed class DirectLineRow
{
    public const string Find =
        "SELECT locale AS Locale, last_sequence AS LastSequence, last_at AS LastAt, used_at AS UsedAt, ended AS Ended FROM direct_line WHERE id = @conversation";

    public string? Locale { get; init; }

    public long LastSequence { get; init; }

    public long LastAt { get; init; }

    public long UsedAt { get; init; }

    public bool Ended { get; init; }

    public ConversationState State() => new(Locale, LastSequence, Ended);
}
