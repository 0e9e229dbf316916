using System.Globalization;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Archiving;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Archiving;

public sealed class KnowledgeArchiveTests : IDisposable
{
    private const string Rest = "recovery-rest";

    private static readonly ServingRules Everything = new(ServeMode.All, 30);
    private static readonly ServingRules Signed = new(ServeMode.SignedOnly, 10);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tells_exactly_what_was_served_at_any_moment()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        var first = new SampleFiles().Knowledge();
        var second = new SampleFiles().Replace("recovery.yaml", "You must rest for 24 to 48 hours.", "Please rest for 24 to 48 hours.").Knowledge();
        archive.Record(first, Everything, Instant("2026-05-01T15:00:00Z"));
        archive.Record(second, Everything, Instant("2026-05-03T15:00:00Z"));

        Assert.Null(archive.At(Rest, PatientLanguage.English, Instant("2026-05-01T14:59:59Z")));
        Assert.Equal("You must rest for 24 to 48 hours.", At(archive, "2026-05-01T15:00:00Z").Text!.Answer);
        Assert.Equal("You must rest for 24 to 48 hours.", At(archive, "2026-05-03T14:59:59Z").Text!.Answer);
        Assert.Equal("Please rest for 24 to 48 hours.", At(archive, "2026-05-03T15:00:00Z").Text!.Answer);
        Assert.Equal(second.Version, At(archive, "2027-05-03T15:00:00Z").Version);
    }

    [Fact]
    public void Of_a_day_it_tells_everything_that_was_served_in_order()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge(), Everything, Instant("2026-05-01T15:00:00Z"));
        archive.Record(new SampleFiles().Replace("recovery.yaml", "You must rest for", "Rest for").Knowledge(), Everything, Instant("2026-05-03T15:00:00Z"));
        archive.Record(new SampleFiles().Knowledge(), Everything, Instant("2026-05-04T07:00:00Z"));

        var day = archive.On(Rest, PatientLanguage.English, new DateOnly(2026, 5, 3));

        Assert.Equal(
            ["You must rest for 24 to 48 hours.", "Rest for 24 to 48 hours."],
            day.Select(entry => entry.Text!.Answer));
    }

    [Fact]
    public void A_review_that_lapsed_without_an_edit_is_remembered()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge().SignPair(Rest, until: "2026-06-30"), Signed, Instant("2026-05-01T15:00:00Z"));

        // Ten days of grace: until the clinic's midnight after 10 July, which is 07:00 UTC.
        Assert.Equal("You must rest for 24 to 48 hours.", At(archive, "2026-07-11T06:59:59Z").Text!.Answer);
        var lapsed = At(archive, "2026-07-11T07:00:00Z");
        Assert.Null(lapsed.Text);
        Assert.Equal("Overdue", lapsed.NotServed);
        Assert.Equal(Instant("2026-07-11T07:00:00Z"), lapsed.From);
    }

    [Fact]
    public void What_was_not_served_is_remembered_with_its_reason()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge(), Signed, Instant("2026-05-01T15:00:00Z"));

        Assert.Equal("Unsigned", At(archive, "2026-05-02T00:00:00Z").NotServed);
        Assert.Equal("Unknown", archive.At("no-such-pair", PatientLanguage.English, Instant("2026-05-02T00:00:00Z"))!.NotServed);
    }

    [Fact]
    public void Notices_staff_topics_and_the_clinics_details_are_remembered_as_they_were_read()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        var sample = new SampleFiles().Replace("staff-topics.yaml", "Our billing desk knows.", "'Our billing desk knows: {clinic.fax}.'");
        archive.Record(sample.Knowledge(), Everything, Instant("2026-05-01T15:00:00Z"));
        var later = Instant("2026-05-02T00:00:00Z");

        Assert.Equal("Our billing desk knows: (602) 555-0101.", archive.At("cost", PatientLanguage.English, later)!.Text!.Answer);
        Assert.Equal("Llame hoy.", archive.At("call-same-day", PatientLanguage.Spanish, later)!.Text!.Short);
        Assert.Equal(
            ["Call us the same day."],
            archive.At("recovery-ride-home", PatientLanguage.English, later)!.Text!.Notices.Select(notice => notice.Answer));
    }

    [Fact]
    public void A_line_that_a_crash_cut_short_spoils_nothing_else()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge(), Everything, Instant("2026-05-01T15:00:00Z"));
        File.AppendAllText(_folder["publications.jsonl"], """{"at":"2026-05-02T15:00:00Z","version":"12""");
        archive.Record(new SampleFiles().Replace("recovery.yaml", "You must rest for", "Rest for").Knowledge(), Everything, Instant("2026-05-03T15:00:00Z"));

        Assert.Equal("You must rest for 24 to 48 hours.", At(archive, "2026-05-02T16:00:00Z").Text!.Answer);
        Assert.Equal("Rest for 24 to 48 hours.", At(archive, "2026-05-03T16:00:00Z").Text!.Answer);
    }

    [Fact]
    public void A_text_that_did_not_change_is_kept_once()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge(), Everything, Instant("2026-05-01T15:00:00Z"));
        var objects = Directory.GetFiles(_folder["objects"], "*", SearchOption.AllDirectories).Length;

        archive.Record(new SampleFiles().Replace("recovery.yaml", "You must rest for", "Rest for").Knowledge(), Everything, Instant("2026-05-03T15:00:00Z"));

        // One more text, one more manifest.
        Assert.Equal(objects + 2, Directory.GetFiles(_folder["objects"], "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_text_that_was_tampered_with_is_not_passed_off_as_what_was_served()
    {
        var archive = new KnowledgeArchive(_folder.Path);
        archive.Record(new SampleFiles().Knowledge(), Everything, Instant("2026-05-01T15:00:00Z"));
        foreach (var path in Directory.GetFiles(_folder["objects"], "*", SearchOption.AllDirectories))
            File.WriteAllText(path, File.ReadAllText(path).Replace("48", "49", StringComparison.Ordinal));

        var refused = Assert.Throws<InvalidDataException>(() => At(archive, "2026-05-02T16:00:00Z"));

        Assert.StartsWith("The archive is damaged: ", refused.Message, StringComparison.Ordinal);
    }

    private static HistoryEntry At(KnowledgeArchive archive, string instant) =>
        archive.At(Rest, PatientLanguage.English, Instant(instant))!;

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
