namespace Chatbot.Core.Feedback;

/// <summary>What a person answered to "Did that answer your question?".</summary>
/// <param name="Turn">The id of the turn that was asked about; null when the host names none.</param>
public sealed record GivenFeedback(Reaction Reaction, string? Turn);
