namespace Chatbot.Core.Knowledge;

/// <summary>Signs that belong together, such as those of bleeding, as patterns for each action.</summary>
/// <param name="Reply">Which of the replies is given; null for the one named like the action.</param>
public sealed record RedFlagGroup(
    string Id,
    string? Reply,
    IReadOnlyDictionary<RedFlagAction, IReadOnlyList<string>> Patterns,
    SourceLocation Location)
{
    /// <summary>The group whose action is the crisis line.</summary>
    public const string Crisis = "crisis";

    /// <summary>The groups that red-flags.yaml must hold; none may be lost in an edit.</summary>
    public static IReadOnlyList<string> Required { get; } =
        ["cauda-equina", "embolism", "anaphylaxis", "stroke", "medicines", "bleeding", "infection", "clot", "new-fracture", Crisis, "unresponsive"];
}
