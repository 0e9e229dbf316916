using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>Reads utterances once for everything that looks for signs in them: concepts, denials, sayings.</summary>
internal sealed class FlagReader
{
    private readonly ConceptLexicon _lexicon;
    private readonly FlagContext _context;
    private readonly PatternIndex<FlagPattern> _idioms;

    /// <param name="concepts">Every concept of every pattern; patterns that are parsed later find nothing.</param>
    /// <param name="texts">Texts of the clinic, whose words are never taken for a misspelling of a sign.</param>
    public FlagReader(RedFlagRules rules, FlagPatternParser parser, ConceptTable concepts, IEnumerable<string> texts)
    {
        _context = new(rules, concepts);
        _idioms = new(rules.Idioms.Select(parser.Parse), pattern => pattern);
        _lexicon = new(concepts.Phrases, RealWords.Of(rules, texts));
    }

    /// <param name="previous">The message before it, if it is to be read as well.</param>
    public FlagReading Read(string utterance, string? previous)
    {
        var text = new FlagText(utterance, previous);
        var hits = _lexicon.Find(text);
        hits.KeepTogether(_context.Compounds);
        return new(text, hits, _context, _idioms);
    }
}
