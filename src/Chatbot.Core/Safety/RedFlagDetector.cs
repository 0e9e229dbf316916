using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Safety;

/// <summary>
/// Recognises words that may mean an emergency: by the patterns of red-flags.yaml, and by a learned model that adds alarms
/// where no pattern fits and never takes one away. English and Spanish are always both tried, so that a wrong guess at the
/// language misses nothing. Immutable; safe for many threads.
/// </summary>
public sealed class RedFlagDetector
{
    private readonly FlagRuleset _ruleset;
    private readonly SecondOpinion? _opinion;

    /// <param name="rules">What red-flags.yaml says.</param>
    /// <param name="texts">Texts of the clinic, whose words are never taken for a misspelling of a sign.</param>
    /// <param name="opinion">The learned model; null to go by the patterns alone.</param>
    public RedFlagDetector(RedFlagRules rules, IEnumerable<string> texts, OpinionModel? opinion)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _ruleset = new(rules, texts);
        _opinion = opinion is null ? null : new(opinion, _ruleset.Features, rules.Groups);
    }

    /// <param name="utterance">What the person writes now.</param>
    /// <param name="previous">Their message before it: a sign may be spread over both, but not lie in this one alone.</param>
    /// <returns>The most urgent red flag; of a pattern rather than of the model, and the first of red-flags.yaml, among equals.</returns>
    public RedFlag? Detect(string utterance, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Detect(Read(utterance), previous);
    }

    /// <summary>Reads an utterance once for whatever is asked about it.</summary>
    internal FlagReading Read(string utterance) => _ruleset.Reader.Read(utterance, null);

    /// <param name="reading">What the person writes now.</param>
    internal RedFlag? Detect(FlagReading reading, string? previous) =>
        In(reading) ?? (string.IsNullOrWhiteSpace(previous) ? null : InBoth(reading.Text.Utterance, previous));

    /// <summary>Whether the utterance tells that help was called or is there, and nothing else that may be an emergency.</summary>
    internal bool IsOnlyHelpCalled(FlagReading reading) =>
        reading.Without(_ruleset.HelpCalled) is { } rest && In(rest) is null;

    private RedFlag? In(FlagReading reading)
    {
        if (_ruleset.SignIn(reading) is not { } sign)
            return _opinion?.Of(reading);
        if (sign.Action != RedFlagAction.Call911 && _opinion?.Of(reading) is { } opinion)
            return opinion.Action < sign.Action ? opinion : sign;
        return _opinion?.Doubts(reading, sign) == true ? sign with { IsDoubtful = true } : sign;
    }

    /// <summary>What the earlier message says by itself was answered when it came.</summary>
    private RedFlag? InBoth(string utterance, string previous)
    {
        var reading = _ruleset.Reader.Read(utterance, previous);
        if (_ruleset.SignIn(reading) is { } sign)
            return sign;
        return _opinion?.Of(reading) is { } opinion && _opinion.Of(_ruleset.Reader.Read(previous, null)) is null ? opinion : null;
    }
}
