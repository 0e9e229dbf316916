namespace Chatbot.Core.Knowledge.Reading;

/// <summary>What reading a folder gave: a knowledge base unless any of the problems, in order of file and line, is an error.</summary>
public sealed record KnowledgeReading(KnowledgeBase? Knowledge, IReadOnlyList<KnowledgeProblem> Problems);
