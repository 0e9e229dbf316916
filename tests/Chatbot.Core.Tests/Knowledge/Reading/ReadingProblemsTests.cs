namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class ReadingProblemsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_place_and_what_is_allowed()
    {
        var sample = new SampleFiles()
            .Replace("recovery.yaml", "followUps: [recovery-rest]", "folowUps: [recovery-rest]")
            .Replace("recovery.yaml", "notices: [call-same-day]", "notices: [call-same-dya]")
            .Replace("recovery.yaml", "appliesTo: both", "appliesTo: all")
            .Replace("recovery.yaml", "facts: [rest]", "facts: []\n    followUps: [recovery-rest, recovery-walking]")
            .Replace("recovery.yaml", "short: Rest for 24 to 48 hours.", "short: ''")
            .Replace("recovery.yaml", "offersStaff: true", "offersStaff: yes")
            .Replace("clinic.yaml", "America/Phoenix", "America/Fenix")
            .Replace("clinic.yaml", "fax: (602) 555-0101\n", "")
            .Replace("replies.yaml", "{ en: I do not know., es: No lo sé. }", "{ en: I do not know. }")
            .Replace("replies.yaml", "'Call {clinic.phone}.'", "'Call {clinic.fone}.'")
            .Replace("facts.yaml", "id: rest", "id: ride-home")
            .Replace("staff-topics.yaml", "route: billing", "route: money")
            .Replace("staff-topics.yaml", "(medicare|medicaid)", "(medicare|medicaid")
            .Replace("content-rules.yaml", "en: [success rate]", "en: [success ... rate]")
            .Delete("glossary.yaml");

        var reading = sample.Read();

        Assert.Null(reading.Knowledge);
        Assert.Equal(
            """
            clinic.yaml:1: error: the key 'fax' is missing
            clinic.yaml:5: error: 'timeZone' is 'America/Fenix'; it must be the IANA name of a time zone, such as America/Phoenix
            content-rules.yaml:2: error: 'success ... rate' is looked for word by word as it stands; write each form out, without (|), * and ...
            facts.yaml:3: error: ride-home: the id 'ride-home' is used twice: here and in facts.yaml:2; an id names one thing for ever
            glossary.yaml:1: error: the file is missing
            recovery.yaml:8: error: recovery-ride-home: the key 'folowUps' is not known here; allowed: id, appliesTo, source, facts, followUps, notices, offersStaff, behindEmergency, draft, withdrawn, en, es
            recovery.yaml:9: error: recovery-ride-home: 'call-same-dya' is not the id of a notice in safety-notices.yaml; did you mean 'call-same-day'?
            recovery.yaml:10: error: recovery-ride-home: 'offersStaff' is 'yes'; allowed: true, false
            recovery.yaml:28: error: recovery-rest: 'appliesTo' is 'all'; allowed: kyphoplasty, vertebroplasty, both
            recovery.yaml:31: error: recovery-rest: the pair is its own follow-up
            recovery.yaml:31: error: recovery-rest: 'recovery-walking' is not the id of a pair
            recovery.yaml:36: error: recovery-rest: 'en.short' is empty
            replies.yaml:3: error: 'reachStaff.en' holds '{clinic.fone}'; allowed: {clinic.name}, {clinic.phone}, {clinic.fax}, {clinic.address}, {clinic.hours}
            replies.yaml:4: error: the key 'fallback.es' is missing
            staff-topics.yaml:3: error: cost: 'route' is 'money'; allowed: front-desk, billing, records, nurse
            staff-topics.yaml:6: error: cost: '(medicare|medicaid' is not a pattern: '(' has no ')'
            """,
            string.Join('\n', reading.Problems));
    }

    [Fact]
    public void A_file_that_is_not_yaml_is_named_with_the_line_and_the_others_are_still_checked()
    {
        var problems = new SampleFiles()
            .Write("safety-notices.yaml", "notices:\n  - id: call-same-day\n    source: [The clinic\n    en: {}\n")
            .Replace("facts.yaml", "section: After, text: you must", "section: '', text: you must")
            .Read().Problems;

        Assert.Equal(
            """
            facts.yaml:3: error: rest: 'section' is empty
            safety-notices.yaml:4: error: is not valid YAML; look in this line and the one before for a missing quote, comma or bracket
            """,
            string.Join('\n', problems));
    }

    [Theory]
    [InlineData("", "facts.yaml:1: error: the file is empty")]
    [InlineData("# nothing\n", "facts.yaml:1: error: the file is empty")]
    [InlineData("- a\n", "facts.yaml:1: error: the file is a list; it must be a group of keys (see README.md in the folder)")]
    [InlineData("facts:\n", "facts.yaml:1: error: 'facts' is empty; it must be a list")]
    [InlineData("facts: one\n", "facts.yaml:1: error: 'facts' is a text; it must be a list")]
    [InlineData("facts:\n  - one\n", "facts.yaml:2: error: an item of 'facts' is a text; it must be a group of keys")]
    [InlineData("facts: []\nfacts: []\n", "facts.yaml:2: error: the key 'facts' stands here a second time; it stands in line 1 already")]
    [InlineData("facts: []\n---\nfacts: []\n", "facts.yaml:2: error: a second document begins here ('---'); a file holds one")]
    [InlineData("facts: &all []\nmore: *all\n", "facts.yaml:2: error: is not valid YAML: anchors and aliases (& and *) are not used in these files; write the text out, or put it in quotes")]
    [InlineData("facts: []\n{ a: b }: c\n", "facts.yaml:2: error: is not valid YAML: a key must be a word; put texts that hold ':', '{' or '[' in quotes")]
    public void A_file_of_the_wrong_form_is_said_to_be_so(string facts, string problem)
    {
        var problems = new SampleFiles().Write("facts.yaml", facts).Read().Problems;

        Assert.Contains(problem, problems.Select(found => found.ToString()));
    }

    [Fact]
    public void Nesting_without_end_is_refused_before_it_fills_the_stack()
    {
        var problems = new SampleFiles().Write("facts.yaml", "facts: " + new string('[', 100_000)).Read().Problems;

        Assert.Contains("facts.yaml:1: error: is not valid YAML: nested too deeply", problems.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("{ state: approved }", "'es.review.state' is 'approved'; allowed: pending, signed")]
    [InlineData("{ state: pending, by: Ana }", "the key 'es.review.by' is not known here; allowed: state")]
    [InlineData("{ state: signed, by: Ana, on: 2026-02-30, until: 2027-01-01, hash: sha256:0 }", "'es.review.on' is '2026-02-30'; a date is written 2026-01-31 and must exist")]
    [InlineData("{ state: signed, by: Ana, on: 2026-02-03, until: 2026-01-01, hash: sha256:0 }", "'until' (2026-01-01) is before 'on' (2026-02-03)")]
    [InlineData("{ state: signed, by: Ana, on: 2026-02-03, until: 2027-01-01, hash: sha256:0 }", "'review.hash' is 'sha256:0'; it is written by `chatbot sign`, as sha256: and 64 hexadecimal digits")]
    public void A_review_that_makes_no_sense_is_refused(string review, string message)
    {
        var problems = new SampleFiles()
            .Replace("recovery.yaml", "short: Descanse de 24 a 48 horas.", $"short: Descanse de 24 a 48 horas.\n      review: {review}")
            .Read().Problems;

        Assert.Contains($"recovery.yaml:41: error: recovery-rest: {message}", problems.Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("Recovery-Rest")]
    [InlineData("recovery_rest")]
    [InlineData("recovery--rest")]
    [InlineData("-rest")]
    [InlineData("récovery")]
    public void An_id_that_is_not_kebab_case_is_refused(string id)
    {
        var problems = new SampleFiles().Replace("facts.yaml", "id: rest", $"id: {id}").Read().Problems;

        Assert.Contains(
            $"facts.yaml:3: error: {id}: the id '{id}' is not kebab-case: small letters a to z, digits and single hyphens, such as recovery-ride-home",
            problems.Select(found => found.ToString()));
    }

    [Fact]
    public void A_pair_and_a_notice_cannot_share_an_id()
    {
        var problems = new SampleFiles().Replace("recovery.yaml", "- id: recovery-rest", "- id: call-same-day").Read().Problems;

        Assert.Contains(
            "safety-notices.yaml:2: error: call-same-day: the id 'call-same-day' is used twice: here and in recovery.yaml:27; an id names one thing for ever",
            problems.Select(found => found.ToString()));
    }

    [Fact]
    public void A_missing_Spanish_text_does_not_keep_a_version_from_being_used()
    {
        var sample = new SampleFiles();
        var recovery = sample.Texts["recovery.yaml"];
        sample.Write("recovery.yaml", recovery[..recovery.LastIndexOf("    es:", StringComparison.Ordinal)]);

        Assert.Empty(sample.Read().Problems);
    }

    [Fact]
    public void A_missing_folder_is_said_to_be_missing()
    {
        var reading = Core.Knowledge.Reading.KnowledgeReader.Read(Path.Combine(Path.GetTempPath(), "no-such-faq-data"));

        Assert.Null(reading.Knowledge);
        Assert.StartsWith(".:1: error: the folder cannot be read: Could not find", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_refused_with_the_line_where_it_stops_being_so()
    {
        var sample = new SampleFiles().Files();
        var latin1 = new Core.Knowledge.Reading.KnowledgeFile("facts.yaml", [.. "facts:\n# a\xF1o\n"u8[..^4], 0xF1, (byte)'o', (byte)'\n']);

        var problems = Core.Knowledge.Reading.KnowledgeReader.Read(sample.With(latin1)).Problems;

        Assert.Equal("facts.yaml:2: error: the file is not UTF-8 from here on; save it with the encoding UTF-8", Assert.Single(problems).ToString());
    }
}
