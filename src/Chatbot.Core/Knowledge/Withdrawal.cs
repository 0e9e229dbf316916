namespace Chatbot.Core.Knowledge;

/// <summary>Since when, and why, a pair is no longer answered.</summary>
public sealed record Withdrawal(DateOnly On, string Reason);
