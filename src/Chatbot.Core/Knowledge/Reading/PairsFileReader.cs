using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>A file of questions and answers: any file of the folder that is not one of the named ones.</summary>
internal static class PairsFileReader
{
    private static readonly Dictionary<string, AppliesTo> Procedures = new()
    {
        ["kyphoplasty"] = AppliesTo.Kyphoplasty,
        ["vertebroplasty"] = AppliesTo.Vertebroplasty,
        ["both"] = AppliesTo.Both,
    };

    public static IReadOnlyList<QnaPair> Read(MapReader root)
    {
        var topic = root.Text("topic");
        var source = root.OptionalMap("source") is { } map ? Source(map) : null;
        var pairs = root.Maps("pairs").Select(pair => Pair(pair, topic, source)).ToArray();
        root.RejectOtherKeys();
        return pairs;
    }

    private static QnaPair Pair(MapReader map, string topic, QnaSource? fileSource)
    {
        var pair = new QnaPair
        {
            Id = new QnaId(map.Identify(ReferenceKind.Pair)),
            Topic = topic,
            AppliesTo = map.Choice("appliesTo", Procedures),
            Source = PairSource(map, fileSource),
            Facts = map.Ids("facts", ReferenceKind.Fact),
            FollowUps = [.. FollowUps(map).Select(id => new QnaId(id))],
            Notices = map.OptionalIds("notices", ReferenceKind.Notice),
            OffersStaff = map.Flag("offersStaff"),
            BehindEmergency = map.Flag("behindEmergency"),
            IsDraft = map.Flag("draft"),
            Withdrawn = Withdrawal(map),
            Texts = Texts(map),
            Location = map.Location,
        };
        map.RejectOtherKeys();
        return pair;
    }

    private static QnaSource PairSource(MapReader map, QnaSource? fileSource)
    {
        if (map.OptionalMap("source") is { } own)
            return Source(own);
        if (fileSource is null)
            map.Error("the key 'source' is missing: give it here, or for the whole file");
        return fileSource ?? new QnaSource("", "");
    }

    private static QnaSource Source(MapReader map)
    {
        var source = new QnaSource(map.Text("title"), map.Text("section"));
        map.RejectOtherKeys();
        return source;
    }

    private static IReadOnlyList<string> FollowUps(MapReader map)
    {
        var followUps = map.OptionalIds("followUps", ReferenceKind.Pair);
        if (map.Id is not null && followUps.Contains(map.Id))
            map.Error(map.Optional("followUps")!.Start, "the pair is its own follow-up");
        return followUps;
    }

    private static Withdrawal? Withdrawal(MapReader map)
    {
        if (map.OptionalMap("withdrawn") is not { } withdrawn)
            return null;
        var withdrawal = new Withdrawal(withdrawn.Date("on"), withdrawn.Text("reason"));
        withdrawn.RejectOtherKeys();
        return withdrawal;
    }

    private static Dictionary<PatientLanguage, QnaText> Texts(MapReader map)
    {
        var texts = new Dictionary<PatientLanguage, QnaText>();
        if (map.Map(PatientLanguage.English.Code()) is { } english)
            texts.Add(PatientLanguage.English, Text(english));
        if (map.OptionalMap(PatientLanguage.Spanish.Code()) is { } spanish)
            texts.Add(PatientLanguage.Spanish, Text(spanish));
        return texts;
    }

    private static QnaText Text(MapReader map)
    {
        var text = new QnaText
        {
            Question = map.Text("question"),
            Phrasings = map.Texts("phrasings"),
            Answer = map.Text("answer"),
            Short = map.Text("short"),
            Review = map.Review(),
            Location = map.Location,
        };
        map.RejectOtherKeys();
        return text;
    }
}
