using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Serving;

public sealed class KnowledgeServingTests
{
    private const string Rest = "recovery-rest";
    private const string RideHome = "recovery-ride-home";

    private readonly KnowledgeBase _knowledge = new SampleFiles().Knowledge();

    [Fact]
    public void An_unsigned_text_is_served_in_development_and_goes_to_staff_in_production()
    {
        Assert.Equal("You must rest for 24 to 48 hours.", Served(_knowledge, Rest, ServeMode.All).Text.Answer);
        Assert.Equal(new NotServed(NotServedReason.Unsigned), Serve(_knowledge, Rest, ServeMode.SignedOnly));
    }

    [Fact]
    public void A_signed_text_is_served_until_its_grace_is_over()
    {
        var knowledge = _knowledge.SignPair(Rest, until: "2026-06-30");

        Assert.Equal(ReviewState.Signed, Served(knowledge, Rest, on: "2026-06-30").Text.Review);
        Assert.Equal(ReviewState.Overdue, Served(knowledge, Rest, on: "2026-07-01").Text.Review);
        Assert.Equal(ReviewState.Overdue, Served(knowledge, Rest, on: "2026-07-10").Text.Review);
        Assert.Equal(new DateOnly(2026, 7, 10), Served(knowledge, Rest, on: "2026-07-01").LastDay);
        Assert.Equal(new NotServed(NotServedReason.Overdue), Serve(knowledge, Rest, on: "2026-07-11"));
        Assert.Equal(ReviewState.Lapsed, Served(knowledge, Rest, ServeMode.All, on: "2026-07-11").Text.Review);
    }

    [Fact]
    public void While_an_edit_waits_for_its_signature_the_words_signed_last_are_served()
    {
        var knowledge = _knowledge.SignPair(Rest, until: "2026-06-30").EditAnswer(Rest, "Rest a little.");

        var signed = Served(knowledge, Rest).Text;
        var newest = Served(knowledge, Rest, ServeMode.All).Text;

        Assert.Equal(("You must rest for 24 to 48 hours.", true, ReviewState.Signed), (signed.Answer, signed.IsOlderVersion, signed.Review));
        Assert.Equal(("Rest a little.", false, ReviewState.Pending), (newest.Answer, newest.IsOlderVersion, newest.Review));
    }

    [Fact]
    public void A_signed_copy_that_somebody_changed_is_not_served()
    {
        var knowledge = _knowledge.SignPair(Rest, until: "2026-06-30").EditAnswer(Rest, "Rest a little.");
        var copy = knowledge.SignedCopies[0];
        knowledge = knowledge with { SignedCopies = [copy with { Words = copy.Words with { Answer = "Never rest." } }] };

        Assert.Equal(new NotServed(NotServedReason.Unsigned), Serve(knowledge, Rest));
    }

    [Fact]
    public void A_pair_waits_for_the_signatures_of_its_notices()
    {
        var knowledge = _knowledge.SignPair(RideHome, until: "2026-12-31");

        Assert.Equal(new NotServed(NotServedReason.Unsigned, "call-same-day"), Serve(knowledge, RideHome));
        knowledge = knowledge.SignNotices(until: "2026-03-31");
        var served = Served(knowledge, RideHome);
        Assert.Equal("Call us the same day.", Assert.Single(served.Notices).Answer);
        Assert.Equal(new DateOnly(2026, 4, 10), served.LastDay);
        Assert.Equal(new NotServed(NotServedReason.Overdue, "call-same-day"), Serve(knowledge, RideHome, on: "2026-04-11"));
    }

    [Fact]
    public void A_withdrawn_pair_is_served_in_no_mode()
    {
        var sample = new SampleFiles().Replace("recovery.yaml", "- id: recovery-rest", "- id: recovery-rest\n    withdrawn: { on: 2026-02-01, reason: it was wrong }");

        Assert.Equal(new NotServed(NotServedReason.Withdrawn), Serve(sample.Knowledge(), Rest, ServeMode.All));
        Assert.Equal(new NotServed(NotServedReason.Withdrawn), Serve(sample.Knowledge().SignPair(Rest, "2026-12-31"), Rest));
    }

    [Fact]
    public void A_language_that_was_never_written_is_said_to_be_missing()
    {
        var pair = _knowledge.Pairs[1] with { Texts = new Dictionary<PatientLanguage, QnaText>() };

        var serving = new KnowledgeServing(_knowledge, new ServingRules(ServeMode.All, 10));

        Assert.Equal(new NotServed(NotServedReason.MissingLanguage), serving.Pair(pair, PatientLanguage.Spanish, new DateOnly(2026, 2, 1)));
    }

    [Fact]
    public void A_notice_on_its_own_follows_the_same_rules()
    {
        var signed = new KnowledgeServing(_knowledge.SignNotices("2026-03-31"), new ServingRules(ServeMode.SignedOnly, 0));
        var unsigned = new KnowledgeServing(_knowledge, new ServingRules(ServeMode.SignedOnly, 0));

        Assert.Equal("Llame hoy.", signed.Notice("call-same-day", PatientLanguage.Spanish, new DateOnly(2026, 3, 31))!.Short);
        Assert.Null(signed.Notice("call-same-day", PatientLanguage.Spanish, new DateOnly(2026, 4, 1)));
        Assert.Null(unsigned.Notice("call-same-day", PatientLanguage.Spanish, new DateOnly(2026, 3, 31)));
    }

    [Fact]
    public void The_clinics_details_are_filled_in_and_placeholders_marked()
    {
        var knowledge = new SampleFiles()
            .Replace("recovery.yaml", "Ask a friend to come.", "{clinic.name}, {clinic.phone}, {clinic.fax}, {clinic.hours}.")
            .Knowledge();

        Assert.Equal(
            "Someone must drive you home. You may not drive.\n\nSample Clinic, (602) 555-0100 [sample], (602) 555-0101, Monday to Friday.",
            Served(knowledge, RideHome, ServeMode.All).Text.Answer);
    }

    [Fact]
    public void Placeholders_stop_a_start_in_production()
    {
        Assert.Equal(
            "clinic.yaml:2: error: 'phone' is a placeholder; in Production patients would read it. Fill it in as 'phone: ...', without 'placeholder'",
            Assert.Single(ProductionChecks.Of(_knowledge)).ToString());
    }

    [Theory]
    [InlineData("2026-05-04T06:59:59Z", "2026-05-03")]
    [InlineData("2026-05-04T07:00:00Z", "2026-05-04")]
    public void A_day_begins_at_the_clinics_midnight(string now, string today)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(today, ClinicCalendar.Today(time, _knowledge.Clinic).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Served Served(KnowledgeBase knowledge, string id, ServeMode mode = ServeMode.SignedOnly, string on = "2026-02-01") =>
        Assert.IsType<Served>(Serve(knowledge, id, mode, on));

    private static PairServing Serve(KnowledgeBase knowledge, string id, ServeMode mode = ServeMode.SignedOnly, string on = "2026-02-01")
    {
        var pair = knowledge.Pairs.Single(pair => pair.Id.Value == id);
        var today = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture);
        return new KnowledgeServing(knowledge, new ServingRules(mode, GraceDays: 10)).Pair(pair, PatientLanguage.English, today);
    }
}
