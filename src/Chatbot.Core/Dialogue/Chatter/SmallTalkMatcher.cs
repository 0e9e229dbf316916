using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Chatter;

/// <summary>
/// Recognises small talk by the patterns of smalltalk.yaml, in either language. A message is small talk only when all
/// of it is, so that it never swallows a question. Immutable; safe for many threads.
/// </summary>
public sealed class SmallTalkMatcher
{
    private readonly PhraseSet<SmallTalkItem> _phrases;
    private readonly PhraseSet<bool> _fillers;

    public SmallTalkMatcher(SmallTalkRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _phrases = new(rules.Items.Select(item => (item, item.Words)));
        _fillers = new([(true, rules.Fillers)]);
    }

    /// <returns>The small talk that the whole message is, or null.</returns>
    public SmallTalkItem? Match(string utterance) => Read(utterance).Item;

    public SmallTalkReading Read(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Read(new PhraseText(utterance));
    }

    internal SmallTalkReading Read(PhraseText text)
    {
        if (_phrases.Covering(text, _fillers) is (true, { } item))
            return new(item, "", []);

        List<SmallTalkItem> setAside = [];
        var start = Front(text, setAside);
        var end = Back(text, start, setAside);
        return new(null, setAside.Count == 0 ? text.Spans.Text : Between(text.Spans, start, end), setAside);
    }

    /// <summary>Where the message begins behind greetings and their fillers: "good morning doctor, …".</summary>
    private int Front(PhraseText text, List<SmallTalkItem> setAside)
    {
        var (front, at) = (0, 0);
        while (at < text.Count)
        {
            var starting = _phrases.StartingAt(text, at);
            var found = starting.Count == 0 ? default : starting
                .Where(match => match.Meaning.Around >= SmallTalkPlace.InFront || IsBetweenPauses(text, match.Meaning, at, match.End))
                .OrderByDescending(match => match.End).FirstOrDefault();
            if (found.Meaning is not null)
            {
                setAside.Add(found.Meaning);
                front = at = found.End;
                continue;
            }

            var filler = setAside.Count > 0 && _fillers.StartingAt(text, at) is [var first, ..] ? first : default;
            if (filler.End <= at)
                break;
            at = filler.End;
            if (text.Spans.IsPauseBefore(at))
                front = at;
        }

        return front;
    }

    /// <summary>Where it ends before thanks and goodbyes, each of them at a pause, save those that need none.</summary>
    private int Back(PhraseText text, int start, List<SmallTalkItem> setAside)
    {
        var back = text.Count;
        for (var at = back - 1; at > start; at--)
        {
            if (_phrases.StartingAt(text, at) is not { Count: > 0 } starting)
                continue;
            var found = starting.Where(match => EndsAt(text, match.End, back))
                .FirstOrDefault(match => match.Meaning.Around == SmallTalkPlace.Anywhere
                    || (match.Meaning.Around > SmallTalkPlace.Alone && text.Spans.IsPauseBefore(at)));
            if (found.Meaning is null)
                continue;
            setAside.Add(found.Meaning);
            back = at;
        }

        return back;
    }

    /// <summary>Whether nothing but fillers stands between the end of a phrase and what was set aside behind it.</summary>
    private bool EndsAt(PhraseText text, int end, int back)
    {
        while (end < back && _fillers.StartingAt(text, end) is [{ End: var next }, ..] && next > end)
            end = next;
        return end == back;
    }

    private static bool IsBetweenPauses(PhraseText text, SmallTalkItem item, int start, int end) =>
        item.Around == SmallTalkPlace.AtPause && text.Spans.IsPauseBefore(start) && text.Spans.IsPauseBefore(end);

    private static string Between(WordSpans spans, int start, int end)
    {
        var from = start == 0 ? 0 : spans.EndOf(start - 1);
        var to = end == spans.Words.Count ? spans.Text.Length : spans.StartOf(end);
        return spans.Text[from..to].TrimStart([' ', ',', '.', ';', ':', '!', '?', '-', '–', '—', ')', '\n', '\r', '\t'])
            .TrimEnd([' ', ',', ';', ':', '-', '–', '—', '(', '¡', '¿', '\n', '\r', '\t']);
    }
}
