using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>Tells the language of a bank that does not say it.</summary>
internal static class BankLanguage
{
    /// <returns>Spanish when more of the texts are Spanish than English.</returns>
    public static PatientLanguage Of(IReadOnlyList<BankText> texts)
    {
        var detector = new LanguageDetector([], []);
        var languages = texts.Select(text => detector.Detect(text.Text)).ToArray();
        return languages.Count(language => language == PatientLanguage.Spanish) > languages.Count(language => language == PatientLanguage.English)
            ? PatientLanguage.Spanish
            : PatientLanguage.English;
    }
}
