using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Linting;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Knowledge.Linting;

public sealed class ReadabilityTests
{
    [Fact]
    public void Markdown_is_read_as_a_reader_reads_it()
    {
        const string Markdown = """
            ## You must **rest**

            See [our page](https://example.org/a/very/long/address). Call {clinic.phone} or (602) 555-0100!

            - No lifting
            - Take 2.5 mg at 9 a.m. with `water`
            """;

        // You must rest | See our page | Call # or # | No lifting | Take # mg at # a m with water
        var measure = TextMeasure.Of(Markdown, PatientLanguage.English, []);

        Assert.Equal((5, 21), (measure.Sentences, measure.Words));
    }

    [Fact]
    public void An_exempt_term_counts_as_one_easy_word()
    {
        Assert.Equal(
            TextMeasure.Of("The water is done.", PatientLanguage.English, []),
            TextMeasure.Of("The Oswestry Disability Score is done.", PatientLanguage.English, ["disability", "Oswestry Disability Score"]));
    }

    [Fact]
    public void The_formulas_give_what_their_authors_give()
    {
        var text = new TextMeasure(Sentences: 2, Words: 20, Syllables: 30);

        // 0.39 × 10 + 11.8 × 1.5 − 15.59, and 206.84 − 60 × 1.5 − 1.02 × 10.
        Assert.Equal(6.01, Readability.FleschKincaidGrade(text), 10);
        Assert.Equal(106.64, Readability.FernandezHuertaEase(text), 10);
    }

    [Theory]
    [InlineData(166, null, null)]
    [InlineData(167, ProblemSeverity.Warning, "reads at grade 6.1 (Flesch-Kincaid); at most 8, aim for 6: 5.0 words a sentence, 1.67 syllables a word")]
    [InlineData(183, ProblemSeverity.Warning, "reads at grade 8.0 (Flesch-Kincaid); at most 8, aim for 6: 5.0 words a sentence, 1.83 syllables a word")]
    [InlineData(184, ProblemSeverity.Error, "reads at grade 8.1 (Flesch-Kincaid); at most 8, aim for 6: 5.0 words a sentence, 1.84 syllables a word")]
    public void English_is_for_the_sixth_grade_and_never_beyond_the_eighth(int syllables, ProblemSeverity? severity, string? message)
    {
        var flaw = Readability.Flaw(new TextMeasure(Sentences: 20, Words: 100, syllables), PatientLanguage.English);

        Assert.Equal((severity, message), (flaw?.Severity, flaw?.Message));
    }

    [Theory]
    [InlineData(211, null, null)]
    [InlineData(212, ProblemSeverity.Warning, "reads at ease 69.4 (Fernández Huerta); at least 60, aim for 70: 10.0 words a sentence, 2.12 syllables a word")]
    [InlineData(227, ProblemSeverity.Warning, "reads at ease 60.4 (Fernández Huerta); at least 60, aim for 70: 10.0 words a sentence, 2.27 syllables a word")]
    [InlineData(228, ProblemSeverity.Error, "reads at ease 59.8 (Fernández Huerta); at least 60, aim for 70: 10.0 words a sentence, 2.28 syllables a word")]
    public void Spanish_is_held_to_the_same_grades(int syllables, ProblemSeverity? severity, string? message)
    {
        var flaw = Readability.Flaw(new TextMeasure(Sentences: 10, Words: 100, syllables), PatientLanguage.Spanish);

        Assert.Equal((severity, message), (flaw?.Severity, flaw?.Message));
    }
}
