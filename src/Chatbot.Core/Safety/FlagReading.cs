namespace Chatbot.Core.Safety;

/// <summary>One utterance, read once for all patterns: its concepts, and what the words around a sign make of it.</summary>
internal sealed class FlagReading
{
    private readonly FlagText _text;
    private readonly FlagContext _context;
    private readonly Denials _denials;
    private readonly HashSet<int> _setAside;

    /// <param name="sayings">What is not meant by its words.</param>
    public FlagReading(FlagText text, ConceptHits hits, FlagContext context, PatternIndex<FlagPattern> sayings)
    {
        _text = text;
        _context = context;
        Hits = hits;
        _denials = Denials.In(text, hits, context);
        _setAside = [.. PlacesOf(sayings)];
    }

    private FlagReading(FlagReading all, IEnumerable<int> setAside)
    {
        (_text, _context, Hits, _denials) = (all._text, all._context, all.Hits, all._denials);
        _setAside = [.. all._setAside, .. setAside];
    }

    public ConceptHits Hits { get; }

    public FlagText Text => _text;

    public bool IsDenied(int index) => _denials.IsDenied(index);

    public bool IsSetAside(int index) => _setAside.Contains(index);

    /// <summary>The same without some words, from the first to the last of each match; null when there are none that are meant.</summary>
    public FlagReading? Without(PatternIndex<FlagPattern> patterns) =>
        PlacesOf(patterns).ToArray() is { Length: > 0 } places ? new(this, places) : null;

    /// <summary>Whether the match tells of something that is, or may be, happening to somebody.</summary>
    public bool Means(FlagMatch match) =>
        match.Last >= _text.NewestFrom
        && !match.Taken.Any(_setAside.Contains)
        && !_denials.Deny(match)
        && !IsHistory(match)
        && !IsQuestionOfWords(match);

    public PersonInDanger PersonOf(FlagMatch match) => PersonFinder.Of(match, Hits, _context);

    /// <summary>Whom the message is about where no single sign tells: the person named last.</summary>
    public PersonInDanger PersonAtEnd() => _text.Count == 0 ? PersonInDanger.Self : PersonOf(new([(_text.Count - 1, 1)]));

    private IEnumerable<int> PlacesOf(PatternIndex<FlagPattern> patterns) => patterns.In(Hits)
        .Where(place => !place.Value.Unless.Any(Hits.Holds))
        .SelectMany(place => FlagMatcher.From(place.Value, Hits, place.Start))
        .SelectMany(match => Enumerable.Range(match.First, match.Last - match.First + 1));

    private bool IsHistory(FlagMatch match) =>
        InSentencesOf(match, _context.History) && !Hits.Holds(_context.Present);

    private bool IsQuestionOfWords(FlagMatch match) =>
        InSentencesOf(match, _context.Elsewhere)
        || (InSentencesOf(match, _context.Definition) && !InSentencesOf(match, _context.Personal))
        || (InSentencesOf(match, _context.General) && !InSentencesOf(match, _context.Personal) && !Hits.Holds(_context.Present));

    private bool InSentencesOf(FlagMatch match, int concept)
    {
        if (!Hits.MayHold(concept))
            return false;
        var (first, last) = (_text.SentenceOf(match.First), _text.SentenceOf(match.Last));
        for (var at = 0; at < _text.Count; at++)
        {
            if (_text.SentenceOf(at) >= first && _text.SentenceOf(at) <= last && Hits.LongestAt(concept, at) > 0)
                return true;
        }

        return false;
    }
}
