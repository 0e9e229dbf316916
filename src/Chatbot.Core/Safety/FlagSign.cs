using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>A pattern of red-flags.yaml with what it stands for.</summary>
/// <param name="Order">Its place in the file.</param>
internal sealed record FlagSign(RedFlagGroup Group, RedFlagAction Action, FlagPattern Pattern, int Order)
{
    public int[] Unless { get; } = [.. Pattern.Unless];

    public bool IsBefore(FlagSign other) => Action < other.Action || (Action == other.Action && Order < other.Order);

    public static IEnumerable<FlagSign> Of(RedFlagRules rules, FlagPatternParser parser)
    {
        var order = 0;
        foreach (var group in rules.Groups)
        {
            foreach (var (action, patterns) in group.Patterns)
            {
                foreach (var pattern in patterns)
                    yield return new(group, action, parser.Parse(pattern), order++);
            }
        }
    }
}
