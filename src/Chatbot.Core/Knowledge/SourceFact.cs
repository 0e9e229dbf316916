namespace Chatbot.Core.Knowledge;

/// <summary>One statement of the clinic's page, in the page's own words. Every fact must be reached by a pair.</summary>
public sealed record SourceFact(string Id, string Section, string Text, SourceLocation Location);
