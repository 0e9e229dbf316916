namespace Chatbot.Core.Knowledge;

/// <summary>What a person is told to do about a red flag, the most urgent first.</summary>
public enum RedFlagAction
{
    Call911,

    /// <summary>The crisis line; its text names 911 as well.</summary>
    Call988,
    CallClinicToday,
}
