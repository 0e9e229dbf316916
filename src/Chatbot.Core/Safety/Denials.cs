namespace Chatbot.Core.Safety;

/// <summary>Which words of an utterance are denied, and by which word: in "no fever or chills" both signs by "no".</summary>
internal sealed class Denials
{
    /// <summary>How many words a denial reaches.</summary>
    private const int Reach = 5;

    /// <summary>How many it still reaches behind "or".</summary>
    private const int ReachBehindOr = 3;

    private static readonly HashSet<string> Or = new(StringComparer.Ordinal) { "or", "nor", "ni", "o", "and", "y", "any" };

    private readonly (int Start, int Length)?[] _by;

    private Denials(int words) => _by = new (int, int)?[words];

    public static Denials In(FlagText text, ConceptHits hits, FlagContext context)
    {
        var denials = new Denials(text.Count);
        for (var at = 0; at < text.Count; at++)
        {
            var harmless = hits.LongestAt(context.NotNegators, at);
            if (harmless > 0)
            {
                at += harmless - 1;
                continue;
            }

            var length = hits.LongestAt(context.Negators, at);
            if (length > 0)
                denials.Deny(text, hits, context, (at, length));
        }

        return denials;
    }

    public bool IsDenied(int index) => _by[index] is not null;

    /// <summary>
    /// Whether a word of the match is denied from outside of it. Of a denial of several words the first one counts: "no me"
    /// denies "me caí", although the match holds the "me".
    /// </summary>
    public bool Deny(FlagMatch match)
    {
        foreach (var index in match.Taken)
        {
            if (_by[index] is var (start, _) && !match.Takes(start))
                return true;
        }

        return false;
    }

    private void Deny(FlagText text, ConceptHits hits, FlagContext context, (int Start, int Length) negator)
    {
        var from = negator.Start + negator.Length;
        // "No, my chest hurts" answers a question.
        if (from < text.Count && text.IsAfterComma(from))
            return;
        var left = Reach;
        for (var at = from; at < text.Count && left > 0; at++, left--)
        {
            if (text.SentenceOf(at) != text.SentenceOf(negator.Start) || hits.LongestAt(context.NegationEnds, at) > 0)
                return;
            if (Or.Contains(text.Words[at]))
                left = Math.Max(left, ReachBehindOr + 1);
            _by[at] = negator;
        }
    }
}
