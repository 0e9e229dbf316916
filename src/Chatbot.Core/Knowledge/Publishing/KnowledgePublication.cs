namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>One published version, together with what the host built from it (a search index, say): they change as one.</summary>
public sealed record KnowledgePublication<T>(KnowledgeBase Knowledge, T Content, DateTimeOffset PublishedAt);
