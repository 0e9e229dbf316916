using System.Numerics;

namespace Chatbot.Core.Language;

/// <summary>
/// A row of words to be found in an utterance, as written in faq-data: <c>how much ... (cost|pay*)</c>. Words must
/// follow one another; <c>...</c> allows up to <see cref="LongestGap"/> other words in between; <c>(a|b c)</c> is a
/// choice, <c>(a|b)?</c> one that may be missing; <c>pay*</c> stands for every word that begins so. Word endings do not matter, see <see cref="WordEndings"/>.
/// </summary>
public sealed class TokenPattern
{
    /// <summary>The largest number of words that <c>...</c> skips.</summary>
    public const int LongestGap = 4;

    private readonly PatternStep[] _steps;

    private TokenPattern(string text, PatternStep[] steps)
    {
        Text = text;
        _steps = steps;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <exception cref="FormatException">The pattern is empty, or a bracket or a choice is not finished.</exception>
    public static TokenPattern Parse(string text, PatientLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, PatternParser.Parse(text, language));
    }

    /// <summary>The words that a match can begin with.</summary>
    internal IEnumerable<PatternWord> FirstWords => _steps[0].Choices.Select(choice => choice.Words[0]);

    /// <summary>The openings of the two most telling steps behind the first: a text with none of either does not hold the pattern.</summary>
    internal (ulong One, ulong Other) LaterOpenings
    {
        get
        {
            ulong[] telling = [.. _steps.Skip(1).Select(step => step.Openings).OrderBy(BitOperations.PopCount), ulong.MaxValue, ulong.MaxValue];
            return (telling[0], telling[1]);
        }
    }

    /// <param name="words">The utterance's words with their endings dropped, see <see cref="PatternText"/>.</param>
    public bool IsIn(PatternText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var start = 0; start < words.Count; start++)
        {
            if (StartsAt(words, start))
                return true;
        }

        return false;
    }

    internal bool StartsAt(PatternText words, int start) => MayBeIn(words) && MatchesFrom(words, start, 0);

    /// <summary>Adds the positions behind each match that begins at <paramref name="start"/>.</summary>
    internal void AddEnds(PatternText words, int start, List<int> ends)
    {
        if (MayBeIn(words))
            AddEnds(words, start, 0, ends);
    }

    /// <summary>Most texts lack a word of a pattern, and that is soon told.</summary>
    private bool MayBeIn(PatternText words)
    {
        foreach (var step in _steps)
        {
            if (!step.MayBeIn(words))
                return false;
        }

        return true;
    }

    private void AddEnds(PatternText words, int at, int step, List<int> ends)
    {
        if (step == _steps.Length)
        {
            ends.Add(at);
            return;
        }

        var reach = Math.Min(at + _steps[step].GapBefore, words.Count);
        for (var from = at; from <= reach; from++)
        {
            foreach (var choice in _steps[step].Choices)
            {
                if (choice.IsAt(words, from))
                    AddEnds(words, from + choice.Count, step + 1, ends);
            }
        }
    }

    private bool MatchesFrom(PatternText words, int at, int step)
    {
        if (step == _steps.Length)
            return true;

        var reach = Math.Min(at + _steps[step].GapBefore, words.Count);
        for (var from = at; from <= reach; from++)
        {
            foreach (var choice in _steps[step].Choices)
            {
                if (choice.IsAt(words, from) && MatchesFrom(words, from + choice.Count, step + 1))
                    return true;
            }
        }

        return false;
    }
}
