namespace Chatbot.Core.Retrieval;

/// <summary>A concept and the terms of a text that stand for it.</summary>
internal readonly record struct ConceptPlace(string Concept, int Start, int Length)
{
    public bool Covers(int term) => term >= Start && term < Start + Length;
}
