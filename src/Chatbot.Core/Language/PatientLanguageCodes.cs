namespace Chatbot.Core.Language;

/// <summary>ISO 639-1 codes, as used in faq-data, on the command line and in channelData.</summary>
public static class PatientLanguageCodes
{
    public static string Code(this PatientLanguage language) => language switch
    {
        PatientLanguage.English => "en",
        PatientLanguage.Spanish => "es",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the bot."),
    };

    /// <summary>Reads <c>en</c> or <c>es</c>, with any region (<c>es-MX</c>); null for every other language.</summary>
    public static PatientLanguage? Parse(string? code) => code?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "EN" => PatientLanguage.English,
        "ES" => PatientLanguage.Spanish,
        _ => null,
    };
}
