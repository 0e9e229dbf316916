using Chatbot.Core.Escalation;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>staff-topics.yaml.</summary>
internal static class StaffTopicsFileReader
{
    /// <summary>The clinic's desks; the texts are what the rest of the bot hands on.</summary>
    private static readonly Dictionary<string, string> Routes =
        new[] { "front-desk", "billing", "records", "nurse" }.ToDictionary(route => route);

    private static readonly Dictionary<string, EscalationReason> Reasons = new(StringComparer.Ordinal)
    {
        ["askedForPerson"] = EscalationReason.AskedForPerson,
        ["medicineQuestion"] = EscalationReason.MedicineQuestion,
    };

    public static IReadOnlyList<StaffTopic> Read(MapReader root)
    {
        var topics = root.Maps("topics").Select(Topic).ToArray();
        root.RejectOtherKeys();
        return topics;
    }

    private static StaffTopic Topic(MapReader map)
    {
        var topic = new StaffTopic
        {
            Id = map.Identify(ReferenceKind.StaffTopic),
            Route = map.Choice("route", Routes) ?? "",
            Urgent = map.Flag("urgent"),
            Reason = map.Has("reason") ? map.Choice("reason", Reasons) : EscalationReason.StaffTopic,
            Words = map.WordPatterns("words"),
            Phrasings = map.LocalizedTexts("phrasings"),
            Line = map.Localized("line"),
            Notices = map.OptionalIds("notices", ReferenceKind.Notice),
            Location = map.Location,
        };
        map.RejectOtherKeys();
        return topic;
    }
}
