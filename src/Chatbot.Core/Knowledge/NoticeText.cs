namespace Chatbot.Core.Knowledge;

/// <summary>A notice in one language; <paramref name="Short"/> is its form for SMS.</summary>
public sealed record NoticeText(string Text, string Short, Review Review, SourceLocation Location);
