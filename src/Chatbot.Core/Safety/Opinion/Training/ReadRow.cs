namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>A row as the model sees it.</summary>
/// <param name="Whole">The features of all its messages together, which it learns from.</param>
/// <param name="Turns">Those of each message alone, and together with the one before it, by which it is judged.</param>
internal sealed record ReadRow(FlagRow Row, double Weight, uint[] Whole, IReadOnlyList<List<uint>> Turns)
{
    public static ReadRow Of(FlagRow row, double weight, FlagRuleset ruleset)
    {
        var turns = new List<List<uint>>();
        for (var i = 0; i < row.Messages.Count; i++)
        {
            turns.Add(Features(row.Messages[i], null, ruleset));
            if (i > 0)
                turns.Add(Features(row.Messages[i], row.Messages[i - 1], ruleset));
        }

        var earlier = row.Messages.Count > 1 ? string.Join(". ", row.Messages.SkipLast(1)) : null;
        return new(row, weight, [.. Features(row.Messages[^1], earlier, ruleset)], turns);
    }

    private static List<uint> Features(string utterance, string? previous, FlagRuleset ruleset)
    {
        var features = new List<uint>();
        ruleset.Features.Collect(ruleset.Reader.Read(utterance, previous), features);
        return features;
    }
}
