namespace Chatbot.Core.Retrieval;

/// <summary>One text of a bank to be searched: a phrasing of a candidate, or its answer.</summary>
/// <param name="Key">The candidate that the text belongs to; texts with the same key are judged together.</param>
public sealed record BankText(string Key, string Text, BankField Field);
