using Chatbot.Core.Language;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>Tells a reply that the patient may not be able to read. A word or two, and a text that shows no sign of any language, may go.</summary>
internal static class OtherLanguage
{
    private const int FewestWords = 3;

    private static readonly LanguageDetector Detector = new([], []);

    public static bool Is(string text, string patientLanguage) =>
        Words.Of(text).Count >= FewestWords && Detector.Detect(text) is { } language && PatientLanguageCodes.Parse(patientLanguage) is { } patients && language != patients;
}
