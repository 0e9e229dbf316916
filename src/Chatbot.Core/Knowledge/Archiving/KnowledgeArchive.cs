using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>Keeps every version ever served, to answer "what exactly did it tell her on 3 May?".</summary>
public sealed class KnowledgeArchive(string folder)
{
    private readonly ArchiveFolder _folder = new(folder);

    /// <summary>The archive that the settings ask for; null when they ask for none.</summary>
    public static KnowledgeArchive? Of(KnowledgeOptions options) =>
        string.IsNullOrWhiteSpace(options.Archive) ? null : new KnowledgeArchive(options.Archive);

    /// <summary>Records a version before it is served. Nothing of it may be served when this throws.</summary>
    public void Record(KnowledgeBase knowledge, ServingRules rules, DateTimeOffset now)
    {
        var manifest = new Manifest(knowledge, rules, ClinicCalendar.DayOf(now, knowledge.Clinic.TimeZone), _folder);
        _folder.Append(new ArchivedPublication(
            now.ToUniversalTime(),
            knowledge.Version,
            rules.Mode.ToString(),
            rules.GraceDays,
            knowledge.Clinic.TimeZone,
            _folder.Store(manifest.Servings())));
    }

    /// <summary>What was served under an id at one moment; null before the first version.</summary>
    public HistoryEntry? At(string id, PatientLanguage language, DateTimeOffset instant) =>
        Between(id, language, instant, instant.AddTicks(1)).SingleOrDefault();

    /// <summary>Everything that was served under an id on one day of the clinic, in order.</summary>
    public IReadOnlyList<HistoryEntry> On(string id, PatientLanguage language, DateOnly day)
    {
        if (_folder.Publications() is not [.., var last])
            return [];
        return Between(id, language, ClinicCalendar.StartOf(day, last.TimeZone), ClinicCalendar.StartOf(day.AddDays(1), last.TimeZone));
    }

    private List<HistoryEntry> Between(string id, PatientLanguage language, DateTimeOffset from, DateTimeOffset to)
    {
        var publications = _folder.Publications();
        var entries = new List<HistoryEntry>();
        for (var i = 0; i < publications.Count; i++)
        {
            var end = i + 1 < publications.Count ? publications[i + 1].At : (DateTimeOffset?)null;
            if (publications[i].At < to && !(end <= from))
                entries.AddRange(Entries(publications[i], end, id, language));
        }

        return [.. entries.Where(entry => entry.From < to && !(entry.To <= from))];
    }

    /// <summary>One entry, or two when the text's review lapsed while the publication was in force.</summary>
    private IEnumerable<HistoryEntry> Entries(ArchivedPublication publication, DateTimeOffset? end, string id, PatientLanguage language)
    {
        var serving = _folder.Load<IReadOnlyList<ArchivedServing>>(publication.Manifest)
            .FirstOrDefault(serving => serving.Id == id && serving.Language == language.Code());
        var entry = new HistoryEntry(publication.At, end, publication.Version, Text(serving), serving is null ? "Unknown" : serving.NotServed);
        if (serving?.LastDay is not { } lastDay || lastDay == DateOnly.MaxValue)
            return [entry];

        var lapse = ClinicCalendar.StartOf(lastDay.AddDays(1), publication.TimeZone).ToUniversalTime();
        return lapse >= end
            ? [entry]
            : [entry with { To = lapse }, entry with { From = lapse, Text = null, NotServed = nameof(NotServedReason.Overdue) }];
    }

    private ArchivedText? Text(ArchivedServing? serving) =>
        serving?.Text is { } hash ? _folder.Load<ArchivedText>(hash) : null;
}
