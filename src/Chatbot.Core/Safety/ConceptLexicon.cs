using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>Finds, at each word of an utterance, the concepts that begin there.</summary>
internal sealed class ConceptLexicon
{
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly WordBeginnings<List<Entry>> _byBeginning;
    private readonly WordOpenings _beginningOpenings = new();
    private readonly FrozenSet<string> _words;
    private readonly MisspellingIndex _misspellings;

    /// <param name="phrases">Every phrase with its concept.</param>
    /// <param name="realWords">Words that are never taken for a misspelling.</param>
    public ConceptLexicon(IReadOnlyList<(ConceptPhrase Phrase, int Concept)> phrases, IEnumerable<string> realWords)
    {
        var byBeginning = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var (phrase, concept) in phrases)
        {
            var index = phrase.Words[0].IsPrefix ? byBeginning : _byWord;
            if (!index.TryGetValue(phrase.Words[0].Text, out var entries))
                index[phrase.Words[0].Text] = entries = [];
            entries.Add(new(phrase, concept));
            if (phrase.Words[0].IsPrefix)
                _beginningOpenings.Add(phrase.Words[0]);
        }

        var all = phrases.SelectMany(pair => pair.Phrase.Words).ToArray();
        _byBeginning = new(byBeginning.Select(entries => (entries.Key, entries.Value)));
        _words = all.Where(word => !word.IsPrefix).Select(word => word.Text).Concat(realWords).ToFrozenSet(StringComparer.Ordinal);
        _misspellings = new(all.Where(word => !word.IsPrefix).Select(word => word.Text));
    }

    public ConceptHits Find(FlagText text)
    {
        var spelt = new string[text.Count][];
        for (var at = 0; at < spelt.Length; at++)
            spelt[at] = Spell(text.Words[at]);
        var openings = new WordOpenings();
        foreach (var ways in spelt)
        {
            foreach (var word in ways)
                openings.Add(word);
        }

        var hits = new ConceptHits(text.Count);
        for (var at = 0; at < spelt.Length; at++)
        {
            foreach (var word in spelt[at])
                AddHits(word, (spelt, openings), at, hits);
        }

        return hits;
    }

    private void AddHits(string word, (string[][] Words, WordOpenings Openings) spelt, int at, ConceptHits hits)
    {
        if (_byWord.TryGetValue(word, out var entries))
            AddHits(entries, spelt, at, hits);
        if (!_beginningOpenings.MayOpen(word))
            return;
        List<List<Entry>>? begun = null;
        _byBeginning.AddOf(word, ref begun);
        foreach (var beginning in begun ?? [])
            AddHits(beginning, spelt, at, hits);
    }

    private static void AddHits(List<Entry> entries, (string[][] Words, WordOpenings Openings) spelt, int at, ConceptHits hits)
    {
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(entries))
        {
            if (spelt.Openings.MayHold(entry.LastOpening) && IsAt(entry.Phrase, spelt.Words, at))
                hits.Add(entry.Concept, at, entry.Phrase.Words.Length);
        }
    }

    private static bool IsAt(ConceptPhrase phrase, string[][] spelt, int at)
    {
        if (at + phrase.Words.Length > spelt.Length)
            return false;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            if (!IsSpelt(phrase.Words[i], spelt[at + i]))
                return false;
        }

        return true;
    }

    private static bool IsSpelt(PatternWord word, string[] ways)
    {
        foreach (var way in ways)
        {
            if (word.IsSpelt(way))
                return true;
        }

        return false;
    }

    /// <summary>The word itself when it is known; else the words of the lexicon that it may be meant for.</summary>
    private string[] Spell(string word)
    {
        if (word.Length < MisspellingIndex.ShortestWord || _words.Contains(word))
            return [word];
        var meant = _misspellings.Nearest(word);
        return meant.Count == 0 ? [word] : [word, .. meant];
    }

    private readonly record struct Entry(ConceptPhrase Phrase, int Concept)
    {
        /// <summary>Of most phrases that are not in an utterance the last word tells so, without a look at the others.</summary>
        public int LastOpening { get; } = WordOpenings.PlaceOf(Phrase.Words[^1]);
    }
}
