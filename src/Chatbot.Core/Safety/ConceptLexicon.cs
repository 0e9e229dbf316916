using System.Collections.Frozen;

namespace Chatbot.Core.Safety;

/// <summary>Finds, at each word of an utterance, the concepts that begin there.</summary>
internal sealed class ConceptLexicon
{
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly FrozenSet<string> _words;
    private readonly MisspellingIndex _misspellings;

    /// <param name="phrases">Every phrase with its concept.</param>
    /// <param name="realWords">Words that are never taken for a misspelling.</param>
    public ConceptLexicon(IReadOnlyList<(ConceptPhrase Phrase, int Concept)> phrases, IEnumerable<string> realWords)
    {
        foreach (var (phrase, concept) in phrases)
        {
            var index = phrase.Words[0].IsPrefix ? _byBeginning : _byWord;
            if (!index.TryGetValue(phrase.Words[0].Text, out var entries))
                index[phrase.Words[0].Text] = entries = [];
            entries.Add(new(phrase, concept));
        }

        var all = phrases.SelectMany(pair => pair.Phrase.Words).ToArray();
        _beginnings = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = all.Where(word => !word.IsPrefix).Select(word => word.Text).Concat(realWords).ToFrozenSet(StringComparer.Ordinal);
        _misspellings = new(all.Where(word => !word.IsPrefix).Select(word => word.Text));
    }

    public ConceptHits Find(FlagText text)
    {
        var spelt = text.Words.Select(Spell).ToArray();
        var hits = new ConceptHits(text.Count);
        for (var at = 0; at < spelt.Length; at++)
        {
            foreach (var word in spelt[at])
                AddHits(word, spelt, at, hits);
        }

        return hits;
    }

    private void AddHits(string word, string[][] spelt, int at, ConceptHits hits)
    {
        if (_byWord.TryGetValue(word, out var entries))
            AddHits(entries, spelt, at, hits);
        for (var length = 2; length <= word.Length; length++)
        {
            if (_beginnings.TryGetValue(word.AsSpan(0, length), out entries))
                AddHits(entries, spelt, at, hits);
        }
    }

    private static void AddHits(List<Entry> entries, string[][] spelt, int at, ConceptHits hits)
    {
        foreach (var (phrase, concept) in entries)
        {
            if (IsAt(phrase, spelt, at))
                hits.Add(concept, at, phrase.Words.Count);
        }
    }

    private static bool IsAt(ConceptPhrase phrase, string[][] spelt, int at)
    {
        if (at + phrase.Words.Count > spelt.Length)
            return false;
        for (var i = 1; i < phrase.Words.Count; i++)
        {
            if (!Array.Exists(spelt[at + i], phrase.Words[i].IsSpelt))
                return false;
        }

        return true;
    }

    /// <summary>The word itself when it is known; else the words of the lexicon that it may be meant for.</summary>
    private string[] Spell(string word)
    {
        if (word.Length < MisspellingIndex.ShortestWord || _words.Contains(word))
            return [word];
        var meant = _misspellings.Nearest(word);
        return meant.Count == 0 ? [word] : [word, .. meant];
    }

    private readonly record struct Entry(ConceptPhrase Phrase, int Concept);
}
