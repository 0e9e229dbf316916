namespace Chatbot.Core.Retrieval;

/// <summary>What a text of the bank is to its candidate.</summary>
public enum BankField
{
    Phrasing,
    Answer,
}
