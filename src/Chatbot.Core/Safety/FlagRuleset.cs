using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Safety;

/// <summary>red-flags.yaml made ready: its patterns, and how utterances are read for them and for the second opinion.</summary>
internal sealed class FlagRuleset
{
    private readonly PatternIndex<FlagSign> _signs;

    /// <param name="texts">Texts of the clinic, whose words are never taken for a misspelling of a sign.</param>
    public FlagRuleset(RedFlagRules rules, IEnumerable<string> texts)
    {
        var concepts = new ConceptTable(rules.Concepts);
        var parser = new FlagPatternParser(concepts);
        _signs = new(FlagSign.Of(rules, parser), sign => sign.Pattern);
        HelpCalled = new(rules.HelpCalled.Patterns.Select(parser.Parse), pattern => pattern);
        Features = new(rules, concepts);
        Reader = new(rules, parser, concepts, texts);
    }

    public PatternIndex<FlagPattern> HelpCalled { get; }

    public OpinionFeatures Features { get; }

    public FlagReader Reader { get; }

    /// <summary>The most urgent sign that a pattern finds, the first of red-flags.yaml among equals.</summary>
    public RedFlag? SignIn(FlagReading reading)
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
