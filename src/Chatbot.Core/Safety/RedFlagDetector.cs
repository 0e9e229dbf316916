using System.Collections.Frozen;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>
/// Recognises words that may mean an emergency, by the patterns of red-flags.yaml. English and Spanish are always both
/// tried, so that a wrong guess at the language misses nothing. Immutable; safe for many threads.
/// </summary>
public sealed class RedFlagDetector
{
    private readonly ConceptLexicon _lexicon;
    private readonly FlagContext _context;
    private readonly FrozenDictionary<int, FlagPattern[]> _idioms;
    private readonly FrozenDictionary<int, Sign[]> _signs;

    /// <param name="rules">What red-flags.yaml says.</param>
    /// <param name="texts">Texts of the clinic, whose words are never taken for a misspelling of a sign.</param>
    public RedFlagDetector(RedFlagRules rules, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var concepts = new ConceptTable(rules.Concepts);
        var parser = new FlagPatternParser(concepts);
        _context = new(rules, concepts);
        _idioms = ByFirstConcept(rules.Idioms.Select(parser.Parse), pattern => pattern);
        _signs = ByFirstConcept(Signs(rules, parser), sign => sign.Pattern);
        _lexicon = new(concepts.Phrases, RealWords.Of(rules, texts));
    }

    /// <param name="utterance">What the person writes now.</param>
    /// <param name="previous">Their message before it: a sign may be spread over both, but not lie in this one alone.</param>
    /// <returns>The most urgent red flag, the first of red-flags.yaml among equals; null when there is none.</returns>
    public RedFlag? Detect(string utterance, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return In(utterance, null) ?? (string.IsNullOrWhiteSpace(previous) ? null : In(utterance, previous));
    }

    private RedFlag? In(string utterance, string? previous)
    {
        var text = new FlagText(utterance, previous);
        var hits = _lexicon.Find(text);
        hits.KeepTogether(_context.Compounds);
        var reading = new FlagReading(text, hits, _context);
        foreach (var match in At(_idioms, reading.Hits).SelectMany(found => FlagMatcher.From(found.Value, reading.Hits, found.Start)))
            reading.TakeForIdiom(match);

        (Sign Sign, FlagMatch Match)? best = null;
        foreach (var (sign, start) in At(_signs, reading.Hits))
        {
            if (best is var (other, _) && !sign.IsBefore(other))
                continue;
            if (Array.Exists(sign.Unless, reading.Hits.Holds))
                continue;
            if (FlagMatcher.From(sign.Pattern, reading.Hits, start).FirstOrDefault(reading.Means) is { } match)
                best = (sign, match);
        }

        return best is var (found, where)
            ? new(found.Group, found.Action, reading.PersonOf(where), found.Pattern.Text)
            : null;
    }

    private static IEnumerable<(T Value, int Start)> At<T>(FrozenDictionary<int, T[]> byFirstConcept, ConceptHits hits)
    {
        for (var start = 0; start < hits.Words; start++)
        {
            foreach (var (concept, _) in hits.At(start))
            {
                foreach (var value in byFirstConcept.GetValueOrDefault(concept) ?? [])
                    yield return (value, start);
            }
        }
    }

    private static IEnumerable<Sign> Signs(RedFlagRules rules, FlagPatternParser parser)
    {
        var order = 0;
        foreach (var group in rules.Groups)
        {
            foreach (var (action, patterns) in group.Patterns)
            {
                foreach (var pattern in patterns)
                    yield return new(group, action, parser.Parse(pattern), order++);
            }
        }
    }

    private static FrozenDictionary<int, T[]> ByFirstConcept<T>(IEnumerable<T> values, Func<T, FlagPattern> pattern) =>
        values.GroupBy(value => pattern(value).Rows[0].Steps[0].Concept).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private sealed record Sign(RedFlagGroup Group, RedFlagAction Action, FlagPattern Pattern, int Order)
    {
        public int[] Unless { get; } = [.. Pattern.Unless];

        public bool IsBefore(Sign other) => Action < other.Action || (Action == other.Action && Order < other.Order);
    }
}
