namespace Chatbot.Core.Retrieval;

/// <summary>The distinct words of a query as <see cref="WordIndex"/> numbers them.</summary>
internal readonly record struct WordQuery(int[] Known, int Length, float Weight);
