namespace Chatbot.Crash.Tests.Patients;

/// <summary>What every patient of a run says, one after the other.</summary>
internal static class Script
{
    /// <summary>After this one a ticket has to be there.</summary>
    public const string AsksForPerson = "I want to talk to a person";

    public static IReadOnlyList<string> Lines { get; } =
    [
        "Do I need someone to drive me home?",
        "What is kyphoplasty?",
        AsksForPerson,
        "When can I go back to work?",
    ];
}
