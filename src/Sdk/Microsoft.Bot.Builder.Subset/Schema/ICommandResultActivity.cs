namespace Microsoft.Bot.Schema;

/// <summary>What came out of a command.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
