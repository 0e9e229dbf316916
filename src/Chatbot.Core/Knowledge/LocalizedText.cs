using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>A text of the bot that exists in every language.</summary>
public sealed record LocalizedText(string English, string Spanish)
{
    public string In(PatientLanguage language) => language == PatientLanguage.Spanish ? Spanish : English;
}
