namespace Chatbot.Core.Safety;

/// <summary>Numbers every list of words that patterns use, named or not, and knows which phrases are in it.</summary>
internal sealed class ConceptTable(IReadOnlyDictionary<string, IReadOnlyList<string>> named)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConceptPhrase> _read = new(StringComparer.Ordinal);
    private readonly List<(ConceptPhrase Phrase, int Concept)> _phrases = [];

    /// <summary>Every phrase with the concept that it stands for.</summary>
    public IReadOnlyList<(ConceptPhrase Phrase, int Concept)> Phrases => _phrases;

    /// <param name="choices">Words, words in a row, <c>begin*</c>, or <c>&lt;name&gt;</c> for all the words of a concept.</param>
    /// <exception cref="FormatException">A choice has no word, or names a concept that is not there.</exception>
    public int IdOf(IReadOnlyList<string> choices)
    {
        var key = string.Join('|', choices.Select(choice => choice.Trim()));
        if (_ids.TryGetValue(key, out var known))
            return known;
        var phrases = choices.SelectMany(choice => PhrasesOf(choice.Trim(), depth: 0)).ToArray();
        var id = _ids.Count;
        _ids.Add(key, id);
        foreach (var phrase in phrases)
            _phrases.Add((phrase, id));
        return id;
    }

    /// <summary>The words of a named concept stand in every list that names it, and are kept once.</summary>
    private ConceptPhrase PhraseOf(string words) => _read.TryGetValue(words, out var known) ? known : _read[words] = ConceptPhrase.Parse(words);

    private IEnumerable<ConceptPhrase> PhrasesOf(string choice, int depth)
    {
        if (!choice.StartsWith('<'))
            return [PhraseOf(choice)];
        if (!choice.EndsWith('>') || !named.TryGetValue(choice[1..^1], out var words))
            throw new FormatException($"there is no concept {choice}");
        // Deeper than anybody nests on purpose: a concept that holds itself.
        return depth < 5
            ? words.SelectMany(word => PhrasesOf(word, depth + 1))
            : throw new FormatException($"the concept {choice} holds itself");
    }
}
