namespace Microsoft.Bot.Schema;

/// <summary>Asks a bot or a client to do something.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
