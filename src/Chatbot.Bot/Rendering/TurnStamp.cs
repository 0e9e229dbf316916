namespace Chatbot.Bot.Rendering;

/// <summary>What a turn's replies say about where they come from.</summary>
/// <param name="TurnId">The id of the activity that is answered; null when the channel gives none.</param>
internal sealed record TurnStamp(string KnowledgeVersion, string? TurnId);
