using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>
/// Recognises words that may mean an emergency, by the patterns of red-flags.yaml. English and Spanish are always both
/// tried, so that a wrong guess at the language misses nothing. Immutable; safe for many threads.
/// </summary>
public sealed class RedFlagDetector
{
    private readonly FlagReader _reader;
    private readonly PatternIndex<FlagSign> _signs;
    private readonly PatternIndex<FlagPattern> _helpCalled;

    /// <param name="rules">What red-flags.yaml says.</param>
    /// <param name="texts">Texts of the clinic, whose words are never taken for a misspelling of a sign.</param>
    public RedFlagDetector(RedFlagRules rules, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var concepts = new ConceptTable(rules.Concepts);
        var parser = new FlagPatternParser(concepts);
        _signs = new(FlagSign.Of(rules, parser), sign => sign.Pattern);
        _helpCalled = new(rules.HelpCalled.Patterns.Select(parser.Parse), pattern => pattern);
        _reader = new(rules, parser, concepts, texts);
    }

    /// <param name="utterance">What the person writes now.</param>
    /// <param name="previous">Their message before it: a sign may be spread over both, but not lie in this one alone.</param>
    /// <returns>The most urgent red flag, the first of red-flags.yaml among equals; null when there is none.</returns>
    public RedFlag? Detect(string utterance, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return In(_reader.Read(utterance, null))
            ?? (string.IsNullOrWhiteSpace(previous) ? null : In(_reader.Read(utterance, previous)));
    }

    /// <summary>Whether the utterance tells that help was called or is there, and nothing else that may be an emergency.</summary>
    public bool IsOnlyHelpCalled(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var reading = _reader.Read(utterance, null);
        return reading.SetAside(_helpCalled) && In(reading) is null;
    }

    private RedFlag? In(FlagReading reading)
    {
        (FlagSign Sign, FlagMatch Match)? best = null;
        foreach (var (sign, start) in _signs.In(reading.Hits))
        {
            if (best is var (other, _) && !sign.IsBefore(other))
                continue;
            if (Array.Exists(sign.Unless, reading.Hits.Holds))
                continue;
            if (FlagMatcher.From(sign.Pattern, reading.Hits, start).FirstOrDefault(reading.Means) is { } match)
                best = (sign, match);
        }

        return best is var (found, where)
            ? new(found.Group, found.Action, reading.PersonOf(where), $"the words '{found.Pattern.Text}'")
            : null;
    }
}
