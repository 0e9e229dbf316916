namespace Chatbot.Core.Knowledge;

/// <summary>What red-flags.yaml says: how an emergency is recognised and what is said about it.</summary>
public sealed record RedFlagRules
{
    /// <summary>Lists of words by name, which patterns refer to as <c>&lt;name&gt;</c>; both languages together.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts { get; init; }

    /// <summary>Words around a sign that change what it means, by <see cref="RedFlagContextKeys"/>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Context { get; init; }

    /// <summary>Patterns of everyday sayings, whose words are no sign of anything: "killing me".</summary>
    public required IReadOnlyList<string> Idioms { get; init; }

    public required IReadOnlyList<RedFlagGroup> Groups { get; init; }

    public required IReadOnlyDictionary<string, EmergencyReply> Replies { get; init; }

    public required HelpCalled HelpCalled { get; init; }

    /// <summary>The reply to a sign of the group that asks for the action.</summary>
    public EmergencyReply Reply(RedFlagGroup group, RedFlagAction action) => Replies[group.Reply ?? action.Name()];
}
