using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Linting;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Tests.Knowledge.Linting;

public sealed class KnowledgeLintTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void A_faultless_folder_gives_no_problem_and_the_counts()
    {
        var report = KnowledgeLint.Run(new SampleFiles().Read(), Today, graceDays: 10);

        Assert.Empty(report.Problems);
        Assert.Equal(new LintCounts(new SampleFiles().Files().Version, Pairs: 2, Texts: 8, Signed: 0), report.Counts);
    }

    [Fact]
    public void Everything_that_the_clinic_does_not_want_is_found()
    {
        var sample = new SampleFiles()
            .Replace("recovery.yaml", "Can I walk?, Time to rest?, When am I up again?]", "Can I walk?, Time to rest?]")
            .Replace("recovery.yaml", "¿Debo estar en cama?, ¿Cuántos días en cama?, ", "¿Puedo manejar?, ")
            .Replace("recovery.yaml", "Need a driver?]", "'DO I NEED, a ride']")
            .Replace("recovery.yaml", "answer: You must rest for 24 to 48 hours.", "answer: The Success-Rate is good.")
            .Replace("recovery.yaml", "short: Someone must drive you home.", $"short: {new string('a', 285)} {{clinic.fax}}")
            .Replace("staff-topics.yaml", "Is it covered?, Who pays?]", "Can I drive?]")
            .Replace("facts.yaml", "  - { id: rest,", "  - { id: pay, section: Costs, text: you pay }\n  - { id: rest,");

        var report = KnowledgeLint.Run(sample.Read(), Today, graceDays: 10);

        Assert.Equal(
            """
            facts.yaml:3: error: pay: no pair states this fact; name it in the 'facts' of the pair that does
            recovery.yaml:12: error: recovery-ride-home: 'DO I NEED, a ride' asks the same as 'Do I need a ride?'; leave one out
            recovery.yaml:12: error: recovery-ride-home: 'short' has 315 characters with the notices call-same-day; at most 300
            recovery.yaml:32: error: recovery-rest: has 7 phrasings in 'en'; at least 8
            recovery.yaml:32: error: recovery-rest: the answer says 'success rate', which content-rules.yaml:2 forbids: the page gives no success rate
            recovery.yaml:32: error: recovery-rest: the answer does not say '24 to 48 hours', which content-rules.yaml:5 requires: rest is said in the page's words
            recovery.yaml:37: error: recovery-rest: has 4 phrasings in 'es'; at least 5
            recovery.yaml:37: error: recovery-rest: '¿Puedo manejar?' asks the same as '¿Puedo manejar?' of 'recovery-ride-home' (recovery.yaml:21); leave one out
            staff-topics.yaml:2: error: cost: has 4 phrasings in 'en'; at least 5
            staff-topics.yaml:2: error: cost: 'Can I drive?' asks the same as 'Can I drive?' of 'recovery-ride-home' (recovery.yaml:12); leave one out
            """,
            string.Join('\n', report.Problems));
    }

    [Fact]
    public void A_pattern_of_a_staff_topic_must_not_fit_what_a_pair_answers()
    {
        var sample = new SampleFiles().Replace("staff-topics.yaml", "(medicare|medicaid)", "need ... ride");

        var report = KnowledgeLint.Run(sample.Read(), Today, graceDays: 10);

        Assert.Equal(
            "staff-topics.yaml:2: error: cost: the pattern 'need ... ride' fits 'Do I need a ride?' of 'recovery-ride-home' (recovery.yaml:12), which would go to staff; make the pattern narrower, or leave the phrasing out",
            string.Join('\n', report.Problems));
    }

    [Fact]
    public void A_missing_translation_is_an_error()
    {
        var sample = new SampleFiles();
        var recovery = sample.Texts["recovery.yaml"];
        sample.Write("recovery.yaml", recovery[..recovery.LastIndexOf("    es:", StringComparison.Ordinal)]);

        var report = KnowledgeLint.Run(sample.Read(), Today, graceDays: 10);

        Assert.Equal(
            "recovery.yaml:27: error: recovery-rest: has no text in 'es'; patients are told so and offered a person",
            Assert.Single(report.Problems).ToString());
    }

    [Fact]
    public void A_hard_answer_is_an_error()
    {
        var sample = new SampleFiles().Replace(
            "recovery.yaml",
            "answer: You must rest for 24 to 48 hours.",
            "answer: Postoperative immobilization for 24 to 48 hours following the intervention is recommended by the majority of orthopedic specialists.");

        var problem = Assert.Single(KnowledgeLint.Run(sample.Read(), Today, graceDays: 10).Problems);

        Assert.StartsWith("the answer reads at grade 2", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.IsError);
    }

    [Fact]
    public void A_word_required_may_be_cut_short_and_may_stand_in_a_notice()
    {
        var sample = new SampleFiles()
            .Replace("content-rules.yaml", "pair: recovery-rest", "pair: recovery-ride-home")
            .Replace("content-rules.yaml", "en: [24 to 48 hours], es: [24 a 48 horas]", "en: [some, call us, toda], es: [llam]");

        var report = KnowledgeLint.Run(sample.Read(), Today, graceDays: 10);

        Assert.Equal(
            ["the answer does not say 'toda', which content-rules.yaml:5 requires: rest is said in the page's words"],
            report.Problems.Select(problem => problem.Message));
    }

    [Fact]
    public void A_forbidden_wording_is_meant_as_it_stands_with_its_endings()
    {
        var sample = new SampleFiles().Replace("content-rules.yaml", "es: [tasa de éxito]", "es: [la venda cura]");
        sample.Replace("recovery.yaml", "Debe descansar de 24 a 48 horas.", "Nadie dice que la venda cure. Debe descansar de 24 a 48 horas.");
        Assert.Empty(KnowledgeLint.Run(sample.Read(), Today, graceDays: 10).Problems);

        sample.Replace("recovery.yaml", "Nadie dice que la venda cure.", "Todos dicen que la vénda CURA.");

        Assert.Equal(
            ["the answer says 'la venda cura', which content-rules.yaml:2 forbids: the page gives no success rate"],
            KnowledgeLint.Run(sample.Read(), Today, graceDays: 10).Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("2026-07-01", null)]
    [InlineData("2026-06-30", "'{0}' was to be reviewed by 2026-06-30; after 2026-07-10 its questions go to staff")]
    [InlineData("2026-06-20", "'{0}' was to be reviewed by 2026-06-20; its questions go to staff since 2026-06-30")]
    public void A_review_that_is_due_is_a_warning(string until, string? message)
    {
        var knowledge = new SampleFiles().Knowledge().SignPair("recovery-rest", until);

        var report = Lint(knowledge);

        string[] expected = message is null ? [] : [message.Replace("{0}", "en", StringComparison.Ordinal), message.Replace("{0}", "es", StringComparison.Ordinal)];
        Assert.Equal(expected, report.Problems.Select(problem => problem.Message));
        Assert.Equal((0, 2), (report.Errors, report.Counts!.Signed));
    }

    [Fact]
    public void An_edit_of_a_signed_text_is_a_warning_and_a_tampered_copy_an_error()
    {
        var edited = new SampleFiles().Knowledge().SignPair("recovery-rest", "2027-01-01")
            .EditAnswer("recovery-rest", "You should rest for 24 to 48 hours.");
        var copy = edited.SignedCopies[0];
        var tampered = edited with { SignedCopies = [copy with { Words = copy.Words with { Short = "Rest." } }] };

        Assert.Equal(
            "recovery.yaml:32: warning: recovery-rest: 'en' was edited since it was signed; patients read the signed words until the new ones are signed",
            Assert.Single(Lint(edited).Problems).ToString());
        Assert.Equal(
            """
            recovery.yaml:32: warning: recovery-rest: 'en' was edited since it was signed, and no copy of the signed words is kept; its questions go to staff until it is signed
            signed/recovery-rest.en.yaml:1: error: recovery-rest: is not what was signed, and will not be served; do not edit signed copies, sign the text again
            """,
            string.Join('\n', Lint(tampered).Problems));
    }

    private static LintReport Lint(KnowledgeBase knowledge) => KnowledgeLint.Run(new KnowledgeReading(knowledge, []), Today, graceDays: 10);
}
