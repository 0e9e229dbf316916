namespace Chatbot.Core.Knowledge;

public sealed record GlossaryEntry(string Term, string Gloss);
