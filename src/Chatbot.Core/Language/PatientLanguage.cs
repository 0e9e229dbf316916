namespace Chatbot.Core.Language;

/// <summary>A language that the clinic publishes answers in, and that the bot writes.</summary>
public enum PatientLanguage
{
    English,
    Spanish,
}
