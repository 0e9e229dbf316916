namespace Microsoft.Bot.Schema;

/// <summary>A named request whose answer is the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
