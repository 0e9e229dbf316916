using Chatbot.Core.Conversations;

namespace Chatbot.Storage.DirectLine;

internal sealed class ActivityRow
{
    public const string OfKey =
        "SELECT sequence AS Sequence, json AS Json FROM direct_line_activity WHERE conversation = @conversation AND key = @key";

    public long Sequence { get; init; }

    public required string Json { get; init; }

    public StoredActivity Stored() => new(Sequence, Json);
}
