namespace Chatbot.Core.Knowledge;

/// <summary>What a person may always ask for, whatever the conversation is at.</summary>
public enum PatientCommand
{
    Person,
    SpeakSpanish,
    SpeakEnglish,
    BackToBot,

    /// <summary>Whoever was asked for is not needed any more.</summary>
    NoPerson,
    StartOver,
    Help,
}
