namespace Chatbot.Core.Knowledge;

/// <summary>What a person may always ask for, whatever the conversation is at.</summary>
public enum PatientCommand
{
    Person,
    SpeakSpanish,
    SpeakEnglish,
    BackToBot,
    StartOver,
    Help,
}
