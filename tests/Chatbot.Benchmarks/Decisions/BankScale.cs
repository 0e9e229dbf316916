namespace Chatbot.Benchmarks.Decisions;

/// <summary>The sizes of banks that decisions are measured at, in phrasings; a candidate has ten.</summary>
public enum BankScale
{
    Fifty = 50,
    Thousand = 1_000,
    TenThousand = 10_000,
    HundredThousand = 100_000,
}
