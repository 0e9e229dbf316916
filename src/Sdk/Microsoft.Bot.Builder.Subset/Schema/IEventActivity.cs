namespace Microsoft.Bot.Schema;

/// <summary>A named message between programs, not shown to people.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
