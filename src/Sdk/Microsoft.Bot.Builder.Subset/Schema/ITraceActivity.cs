namespace Microsoft.Bot.Schema;

/// <summary>A record for debugging; only the emulator shows it.</summary>
public interface ITraceActivity : IActivity
{
    string Label { get; set; }

    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string ValueType { get; set; }
}
