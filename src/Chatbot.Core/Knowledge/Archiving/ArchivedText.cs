namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>The exact words that were served under an id, the clinic's details filled in, with the notices read with them.</summary>
public sealed record ArchivedText(
    string Id,
    string? Question,
    string Answer,
    string Short,
    IReadOnlyList<ArchivedText> Notices);
