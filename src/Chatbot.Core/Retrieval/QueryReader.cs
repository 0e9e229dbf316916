namespace Chatbot.Core.Retrieval;

/// <summary>Reads an utterance as a query against one bank.</summary>
internal sealed class QueryReader(TextAnalysis analysis, ConceptTable concepts, Vocabulary vocabulary, TypoIndex typos)
{
    public Query Read(string utterance)
    {
        var terms = analysis.Terms(utterance);
        var places = concepts.Find(terms);
        var units = new List<QueryUnit>(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms.IndexOf(terms[i]) == i)
                units.Add(Unit(terms[i], i, places));
        }

        terms.AddRange(places.Select(place => place.Concept).Distinct(StringComparer.Ordinal));
        return new(utterance, terms, units, analysis.AllWords(utterance));
    }

    private QueryUnit Unit(string term, int position, List<ConceptPlace> places)
    {
        var matches = new List<TermMatch>();
        Add(matches, term, TermMatch.Exact);
        foreach (var place in places)
        {
            if (place.Covers(position))
                Add(matches, place.Concept, TermMatch.Synonym);
        }

        if (matches.Count == 0)
        {
            foreach (var likely in typos.Closest(term))
            {
                Add(matches, likely, TermMatch.Typo);
                foreach (var place in concepts.Find([likely]))
                    Add(matches, place.Concept, TermMatch.Typo * TermMatch.Synonym);
            }
        }

        return new(term, WeightOf(matches), matches);
    }

    private void Add(List<TermMatch> matches, string term, float closeness)
    {
        if (vocabulary.TryGetNumber(term, out var number))
            matches.Add(new(term, number, closeness));
    }

    private float WeightOf(List<TermMatch> matches) =>
        matches.Count == 0 ? vocabulary.UnknownWeight : vocabulary.Weight(matches[0].Number);
}
