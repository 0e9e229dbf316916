using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Commands;

/// <summary>Recognises, by commands.yaml, what a person may always ask for. Immutable; safe for many threads.</summary>
public sealed class CommandMatcher
{
    private readonly IReadOnlyList<Matcher> _commands;
    private readonly PhraseSet<bool> _fillers;

    public CommandMatcher(CommandRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _fillers = new([(true, rules.Fillers)]);
        _commands = [.. rules.Commands.Select(rule => new Matcher(
            rule,
            new([(true, rule.Alone)]),
            new([(true, rule.Anywhere)]),
            new([(true, rule.Unless)]),
            new([(true, rule.Alone), (true, rule.Anywhere)])))];
    }

    /// <returns>The command that a message gives, the first of the file when it gives two; or null.</returns>
    public CommandReading? Match(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Match(new PhraseText(utterance));
    }

    internal CommandReading? Match(PhraseText text) => _commands.FirstOrDefault(command => IsGiven(command, text)) is { } given
        ? new(given.Rule, given.Whole.Covering(text, _fillers).Found)
        : null;

    private bool IsGiven(Matcher command, PhraseText text) =>
        command.Alone.Covering(text, _fillers).Found
        || (command.Anywhere.In(text).Any() && !command.Unless.In(text).Any());

    private sealed record Matcher(
        CommandRule Rule, PhraseSet<bool> Alone, PhraseSet<bool> Anywhere, PhraseSet<bool> Unless, PhraseSet<bool> Whole);
}
