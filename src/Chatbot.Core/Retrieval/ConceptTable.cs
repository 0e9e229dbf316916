namespace Chatbot.Core.Retrieval;

/// <summary>
/// The synonyms of one language. Each group becomes one made-up term, the concept, which is added wherever one of the
/// group's words or phrases stands, in the bank's texts and in the query alike. So phrases of several words are
/// synonyms too (<c>put to sleep</c>, <c>general anesthesia</c>).
/// </summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirstTerm = new(StringComparer.Ordinal);

    public ConceptTable(IReadOnlyList<IReadOnlyList<string>> groups, TextAnalysis analysis)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var text in groups[group])
                Add(text, analysis.Terms(text), $"concept{group}");
        }
    }

    /// <summary>Every place where a phrase stands in <paramref name="terms"/>.</summary>
    public List<ConceptPlace> Find(List<string> terms)
    {
        var places = new List<ConceptPlace>();
        for (var start = 0; start < terms.Count; start++)
        {
            if (!_byFirstTerm.TryGetValue(terms[start], out var phrases))
                continue;
            foreach (var phrase in phrases)
            {
                if (LengthAt(phrase.Terms, terms, start) is > 0 and var length)
                    places.Add(new(phrase.Concept, start, length));
            }
        }

        return places;
    }

    private void Add(string text, List<string> terms, string concept)
    {
        // "with child" without its stop word would make every child a pregnancy.
        var lostItsMeaning = terms.Count == 1 && Language.Words.Of(text).Count > 1;
        if (terms.Count == 0 || lostItsMeaning)
            return;
        if (!_byFirstTerm.TryGetValue(terms[0], out var phrases))
            _byFirstTerm[terms[0]] = phrases = [];
        phrases.Add(new(terms, concept));
    }

    /// <returns>How many terms the phrase takes from <paramref name="start"/>; 0 when it does not stand there.</returns>
    private static int LengthAt(List<string> phrase, List<string> terms, int start)
    {
        var at = start;
        foreach (var term in phrase)
        {
            // One other word may stand in between: "put me to sleep", "put him under".
            if (at > start && !IsAt(term, terms, at))
                at++;
            if (!IsAt(term, terms, at))
                return 0;
            at++;
        }

        return at - start;
    }

    private static bool IsAt(string term, List<string> terms, int place) =>
        place < terms.Count && string.Equals(term, terms[place], StringComparison.Ordinal);

    private sealed record Phrase(List<string> Terms, string Concept);
}
