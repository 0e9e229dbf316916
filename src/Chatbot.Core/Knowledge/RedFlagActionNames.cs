namespace Chatbot.Core.Knowledge;

/// <summary>The names of the actions in red-flags.yaml and in channelData.</summary>
public static class RedFlagActionNames
{
    /// <summary>By name, the most urgent first.</summary>
    public static IReadOnlyDictionary<string, RedFlagAction> All { get; } = new Dictionary<string, RedFlagAction>
    {
        ["call911"] = RedFlagAction.Call911,
        ["call988"] = RedFlagAction.Call988,
        ["callClinicToday"] = RedFlagAction.CallClinicToday,
    };

    public static string Name(this RedFlagAction action) => All.First(named => named.Value == action).Key;
}
