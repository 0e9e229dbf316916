namespace Chatbot.Core.Safety;

/// <summary>The words of an utterance that a pattern took, in order.</summary>
internal sealed record FlagMatch(IReadOnlyList<(int Start, int Length)> Spans)
{
    public int First => Spans.Min(span => span.Start);

    /// <summary>The last word.</summary>
    public int Last => Spans.Max(span => span.Start + span.Length - 1);

    /// <summary>The words themselves, without those in between.</summary>
    public IEnumerable<int> Taken => Spans.SelectMany(span => Enumerable.Range(span.Start, span.Length));

    public bool Takes(int index)
    {
        foreach (var (start, length) in Spans)
        {
            if (index >= start && index < start + length)
                return true;
        }

        return false;
    }
}
