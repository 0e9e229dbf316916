using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>One labelled utterance.</summary>
/// <param name="Messages">In order; two when a sign is spread over them.</param>
/// <param name="Group">Null when it is harmless.</param>
/// <param name="Actions">Those that will do; none when it is harmless.</param>
internal sealed record FlagRow(IReadOnlyList<string> Messages, string? Group, IReadOnlyList<RedFlagAction> Actions)
{
    public const string BetweenMessages = " ⏎ ";

    public bool IsHarmless => Group is null;

    public static FlagRow Harmless(string utterance) => new(utterance.Split(BetweenMessages), null, []);

    /// <param name="actions">Names joined with <c>|</c>.</param>
    /// <exception cref="FormatException">One of the names is no action.</exception>
    public static FlagRow Emergency(string utterance, string group, string actions) =>
        new(utterance.Split(BetweenMessages), group, [.. actions.Split('|').Select(ActionOf)]);

    /// <summary>Whether a person who is told to do this is told something urgent enough.</summary>
    public bool Accepts(RedFlagAction action) => action <= Actions.Max();

    private static RedFlagAction ActionOf(string name) => RedFlagActionNames.All.TryGetValue(name, out var action)
        ? action
        : throw new FormatException($"'{name}' is no action; allowed: {string.Join(", ", RedFlagActionNames.All.Keys)}");
}
