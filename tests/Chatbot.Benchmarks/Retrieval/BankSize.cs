namespace Chatbot.Benchmarks.Retrieval;

/// <summary>The sizes of banks that retrieval is measured at, in phrasings.</summary>
public enum BankSize
{
    Small = 600,
    Medium = 15_000,
    Large = 105_000,
}
