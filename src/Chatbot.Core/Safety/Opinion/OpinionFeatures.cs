using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety.Opinion;

/// <summary>
/// What the second opinion sees of an utterance: its words, their neighbours and letters, the concepts of red-flags.yaml
/// and which of them stand together, each with whether it is denied. Sayings, and words that tell of help, are left out.
/// </summary>
internal sealed class OpinionFeatures
{
    private const int ShortestPart = 3;
    private const int LongestPart = 5;

    /// <summary>The most words between two concepts that count as standing together.</summary>
    private const int Window = 8;

    private readonly Dictionary<int, int> _concepts = [];

    public OpinionFeatures(RedFlagRules rules, ConceptTable concepts)
    {
        foreach (var name in rules.Concepts.Keys)
            Number(concepts.IdOf([$"<{name}>"]), name);
        foreach (var (name, words) in rules.Context.Where(list => list.Key != RedFlagContextKeys.RealWords))
            Number(concepts.IdOf(words), $"@{name}");
    }

    /// <summary>Fills <paramref name="features"/> with the numbers of the utterance's features; one may come more than once.</summary>
    public void Collect(FlagReading reading, List<uint> features)
    {
        features.Clear();
        var words = new List<int>(reading.Text.Count);
        for (var at = 0; at < reading.Text.Count; at++)
        {
            if (!reading.IsSetAside(at))
                words.Add(at);
        }

        for (var i = 0; i < words.Count; i++)
        {
            AddWord(reading, words[i], features);
            AddParts(reading.Text.Words[words[i]], reading.IsDenied(words[i]), features);
            AddNeighbours(reading, words, i, features);
        }

        AddConcepts(reading, words, features);
        features.Add(FeatureHash.Of('n').Add(words.Count switch { < 5 => 0, < 12 => 1, < 25 => 2, _ => 3 }).Value);
        if (reading.Text.Asks)
            features.Add(FeatureHash.Of('q').Value);
    }

    // By its name rather than its place in the file: a new concept leaves the weights of the others as they are.
    private void Number(int concept, string name) => _concepts[concept] = (int)(FeatureHash.Of('c').Add(name).Value & 0xFFFF);

    private static void AddWord(FlagReading reading, int at, List<uint> features) =>
        features.Add(FeatureHash.Of('w').Add(reading.IsDenied(at)).Add(reading.Text.Words[at]).Value);

    /// <summary>Three to five letters in a row, so that a misspelt or an inflected word is not wholly unknown.</summary>
    private static void AddParts(string word, bool denied, List<uint> features)
    {
        Span<char> marked = stackalloc char[Math.Min(word.Length, 30) + 2];
        marked[0] = '<';
        word.AsSpan(0, marked.Length - 2).CopyTo(marked[1..]);
        marked[^1] = '>';
        for (var from = 0; from < marked.Length; from++)
        {
            var hash = FeatureHash.Of('p').Add(denied);
            for (var length = 1; length <= LongestPart && from + length <= marked.Length; length++)
            {
                hash = hash.Add(marked[from + length - 1]);
                if (length >= ShortestPart)
                    features.Add(hash.Value);
            }
        }
    }

    private static void AddNeighbours(FlagReading reading, List<int> words, int i, List<uint> features)
    {
        var text = reading.Text;
        var word = text.Words[words[i]];
        var sentence = text.SentenceOf(words[i]);
        if (i == 0 || text.SentenceOf(words[i - 1]) != sentence)
            features.Add(FeatureHash.Of('^').Add(word).Value);
        if (i + 1 == words.Count || text.SentenceOf(words[i + 1]) != sentence)
        {
            features.Add(FeatureHash.Of('$').Add(word).Value);
            return;
        }

        var next = text.Words[words[i + 1]];
        features.Add(FeatureHash.Of('b').Add(reading.IsDenied(words[i])).Add(word).Add(next).Value);
        if (i + 2 == words.Count || text.SentenceOf(words[i + 2]) != sentence)
            return;
        var third = text.Words[words[i + 2]];
        features.Add(FeatureHash.Of('s').Add(word).Add(third).Value);
        features.Add(FeatureHash.Of('t').Add(word).Add(next).Add(third).Value);
    }

    private void AddConcepts(FlagReading reading, List<int> words, List<uint> features)
    {
        var found = new List<(int Concept, int At)>();
        foreach (var at in words)
        {
            foreach (var (concept, _) in reading.Hits.At(at))
            {
                if (_concepts.TryGetValue(concept, out var number))
                    found.Add((number, at));
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            var (concept, at) = found[i];
            features.Add(FeatureHash.Of('c').Add(reading.IsDenied(at)).Add(concept).Value);
            for (var j = i + 1; j < found.Count && found[j].At - at <= Window; j++)
            {
                if (found[j].Concept != concept && found[j].At != at)
                    features.Add(Pair(concept, found[j].Concept, reading.IsDenied(at), reading.IsDenied(found[j].At)));
            }
        }
    }

    private static uint Pair(int one, int other, bool oneDenied, bool otherDenied) =>
        FeatureHash.Of('d').Add(Math.Min(one, other)).Add(Math.Max(one, other)).Add(oneDenied || otherDenied).Value;
}
