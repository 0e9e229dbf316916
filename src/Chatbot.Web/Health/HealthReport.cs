namespace Chatbot.Web.Health;

internal sealed record HealthReport(string Status, string? KnowledgeVersion = null, string? Embeddings = null, OutboxHealth? Outbox = null);
