namespace Chatbot.FrontDoor.Tests.Processes;

internal sealed record PageToken(string Token, string ConversationId, string UserId);
