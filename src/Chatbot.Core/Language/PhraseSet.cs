namespace Chatbot.Core.Language;

/// <summary>
/// Phrases of both languages, to be found at a place, anywhere, or from the first word of an utterance to its last.
/// People mix the languages, so a phrase of either counts. Immutable; safe for many threads.
/// </summary>
internal sealed class PhraseSet<T>
{
    private static readonly List<(int End, int Order, T Meaning)> Nothing = [];

    private readonly (PatientLanguage Language, PatternSet<(int Order, T Meaning)> Set)[] _patterns;

    /// <param name="meanings">What the phrases stand for, the most telling first, each with its patterns by language.</param>
    public PhraseSet(IEnumerable<(T Meaning, IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Words)> meanings)
    {
        var all = meanings.ToArray();
        _patterns = Array.ConvertAll(Enum.GetValues<PatientLanguage>(), language => (language, new PatternSet<(int, T)>(
            from item in all.Index()
            from words in item.Item.Words.GetValueOrDefault(language) ?? []
            select (TokenPattern.Parse(words, language), (item.Index, item.Item.Meaning)))));
    }

    /// <summary>The phrases that begin at a word, and where they end.</summary>
    public List<(int End, int Order, T Meaning)> StartingAt(PhraseText text, int start)
    {
        List<(int, int, T)>? all = null;
        foreach (var (language, set) in _patterns)
        {
            foreach (var (end, (order, meaning)) in set.StartingAt(text.In(language), start))
                (all ??= []).Add((end, order, meaning));
        }

        return all ?? Nothing;
    }

    public IEnumerable<T> In(PhraseText text)
    {
        List<(int Order, T Meaning)>? all = null;
        foreach (var (language, set) in _patterns)
        {
            foreach (var (_, found) in set.In(text.In(language)))
                (all ??= []).Add(found);
        }

        return all is null ? [] : all.OrderBy(found => found.Order).Select(found => found.Meaning);
    }

    /// <summary>The most telling phrase, when phrases and fillers make up the whole text; fillers alone are nothing.</summary>
    public (bool Found, T? Meaning) Covering(PhraseText text, PhraseSet<bool> fillers)
    {
        // Most texts begin with neither, or hold no phrase.
        if (!MayBeIn(text) || text.Count == 0 || (StartingAt(text, 0).Count == 0 && fillers.StartingAt(text, 0).Count == 0))
            return (false, default);
        var reached = new (int Order, T? Meaning)?[text.Count + 1];
        reached[0] = (int.MaxValue, default);
        for (var at = 0; at < text.Count; at++)
        {
            if (reached[at] is not { } here)
                continue;
            foreach (var (end, order, meaning) in StartingAt(text, at))
                Reach(reached, end, order < here.Order ? (order, meaning) : here);
            foreach (var (end, _, _) in fillers.StartingAt(text, at))
                Reach(reached, end, here);
        }

        return reached[text.Count] is { Order: < int.MaxValue } whole ? (true, whole.Meaning) : (false, default);
    }

    /// <summary>False for most texts that hold no phrase, true for every other.</summary>
    private bool MayBeIn(PhraseText text)
    {
        foreach (var (language, set) in _patterns)
        {
            if (set.MayBeIn(text.In(language)))
                return true;
        }

        return false;
    }

    private static void Reach((int Order, T? Meaning)?[] reached, int end, (int Order, T? Meaning) best)
    {
        if (reached[end] is not { } before || best.Order < before.Order)
            reached[end] = best;
    }
}
