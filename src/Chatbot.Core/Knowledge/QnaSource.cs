namespace Chatbot.Core.Knowledge;

/// <summary>Where an answer comes from, as shown to the reader: the page and the heading on it.</summary>
public sealed record QnaSource(string Title, string Section);
