using Chatbot.Core.Conversations;

namespace Chatbot.Core.Delivery;

/// <summary>Something to be sent, before it is kept.</summary>
/// <param name="Lane">What keeps its order: a message waits until the ones before it in its lane were sent or parked. <see cref="ConversationKey.ToString"/> for what a conversation sees.</param>
/// <param name="Kind">What to do with it; the sender knows the kinds.</param>
/// <param name="Reference">Where to, as opaque JSON.</param>
/// <param name="Payload">What, as opaque JSON.</param>
public sealed record OutboxMessage(string Lane, string Kind, string Reference, string Payload)
{
    /// <summary>A name of its own, by which what came of it is found; null when nobody asks. Unique: a message whose key is there already is not added again.</summary>
    public string? Key { get; init; }

    /// <summary>Not to be sent before; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
