namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to a message, or took a reaction back.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
