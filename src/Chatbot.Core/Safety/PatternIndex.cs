using System.Collections.Frozen;

namespace Chatbot.Core.Safety;

/// <summary>Patterns, or what holds one, by the concept that each begins with.</summary>
internal sealed class PatternIndex<T>(IEnumerable<T> values, Func<T, FlagPattern> pattern)
{
    private readonly FrozenDictionary<int, T[]> _byFirstConcept =
        values.GroupBy(value => pattern(value).Rows[0].Steps[0].Concept).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public FlagPattern PatternOf(T value) => pattern(value);

    /// <summary>What may begin at the words of an utterance, and where; most of what lacks a word of its own is left out.</summary>
    public IEnumerable<(T Value, int Start)> In(ConceptHits hits)
    {
        for (var start = 0; start < hits.Words; start++)
        {
            foreach (var (concept, _) in hits.At(start))
            {
                foreach (var value in _byFirstConcept.GetValueOrDefault(concept) ?? [])
                {
                    if (pattern(value).MayBeIn(hits))
                        yield return (value, start);
                }
            }
        }
    }
}
