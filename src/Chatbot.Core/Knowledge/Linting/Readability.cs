using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>
/// How hard a text is to read. English: Flesch–Kincaid grade level (Kincaid et al. 1975, Derivation of new readability
/// formulas, Navy RBR 8-75). Spanish: the ease of Fernández Huerta (1959, Medidas sencillas de lecturabilidad, Consigna
/// 214: 29–32; F read as words per sentence, as corrected by Law 2011). The bounds ask the same of both languages,
/// sixth grade at best and eighth at most: in Fernández Huerta's own scale 70 to 80 is the sixth grade, 60 to 70 the
/// seventh and eighth. The neighbouring INFLESZ scale for texts to patients (Barrio-Cantalejo et al. 2008, An Sist
/// Sanit Navar 31(2): 135–152) calls 55 to 65 normal and 65 to 80 fairly easy.
/// </summary>
internal static class Readability
{
    public const double EnglishTargetGrade = 6;
    public const double EnglishHighestGrade = 8;
    public const double SpanishTargetEase = 70;
    public const double SpanishLowestEase = 60;

    public static double FleschKincaidGrade(TextMeasure text) =>
        (0.39 * text.WordsPerSentence) + (11.8 * text.SyllablesPerWord) - 15.59;

    /// <summary>L = 206.84 − 60 P − 1.02 F, with P syllables per word and F words per sentence.</summary>
    public static double FernandezHuertaEase(TextMeasure text) =>
        206.84 - (60 * text.SyllablesPerWord) - (1.02 * text.WordsPerSentence);

    /// <summary>What there is to say about a text, or null when it is easy enough.</summary>
    public static (ProblemSeverity Severity, string Message)? Flaw(TextMeasure text, PatientLanguage language)
    {
        if (text.Words == 0)
            return null;
        return language == PatientLanguage.Spanish ? SpanishFlaw(text) : EnglishFlaw(text);
    }

    private static (ProblemSeverity, string)? EnglishFlaw(TextMeasure text)
    {
        // Rounded as it is shown, so that nobody reads "8.0; at most 8".
        var grade = Math.Round(FleschKincaidGrade(text), 1);
        if (grade <= EnglishTargetGrade)
            return null;
        var severity = grade > EnglishHighestGrade ? ProblemSeverity.Error : ProblemSeverity.Warning;
        return (severity, FormattableString.Invariant(
            $"reads at grade {grade:0.0} (Flesch-Kincaid); at most {EnglishHighestGrade}, aim for {EnglishTargetGrade}: {Hint(text)}"));
    }

    private static (ProblemSeverity, string)? SpanishFlaw(TextMeasure text)
    {
        var ease = Math.Round(FernandezHuertaEase(text), 1);
        if (ease >= SpanishTargetEase)
            return null;
        var severity = ease < SpanishLowestEase ? ProblemSeverity.Error : ProblemSeverity.Warning;
        return (severity, FormattableString.Invariant(
            $"reads at ease {ease:0.0} (Fernández Huerta); at least {SpanishLowestEase}, aim for {SpanishTargetEase}: {Hint(text)}"));
    }

    private static string Hint(TextMeasure text) => FormattableString.Invariant(
        $"{text.WordsPerSentence:0.0} words a sentence, {text.SyllablesPerWord:0.00} syllables a word");
}
