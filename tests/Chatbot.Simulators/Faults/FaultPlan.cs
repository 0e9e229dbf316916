namespace Chatbot.Simulators.Faults;

/// <summary>Which call meets which fault. The same plan and the same calls of a conversation give the same faults.</summary>
public sealed class FaultPlan
{
    private readonly Func<string, int, Fault?> _choose;

    private FaultPlan(Func<string, int, Fault?> choose) => _choose = choose;

    /// <summary>Everything goes well.</summary>
    public static FaultPlan None { get; } = new((_, _) => null);


    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<FaultKind> EveryKind { get; } = Enum.GetValues<FaultKind>();

    /// <summary>
    /// A call meets a fault with a probability, each of the kinds as likely as another. Drawn from the seed, the
    /// conversation and the number of the call in it, so that other conversations do not change it.
    /// </summary>
    /// <param name="longest">For how long connections are refused and slow answers take, at most.</param>
    public static FaultPlan Seeded(int seed, double rate, TimeSpan longest, params IReadOnlyList<FaultKind> kinds) => new((conversation, number) =>
    {
        var random = StableRandom.Of(seed, $"{number} {conversation}");
        if (random.NextDouble() >= rate || kinds.Count == 0)
            return null;
        return new(kinds[random.Next(kinds.Count)], random.Next(2) == 0, longest * random.NextDouble());
    });

    /// <summary>The first call of every conversation meets the first fault, and so on; null is none, and so is what follows.</summary>
    public static FaultPlan Script(params IReadOnlyList<Fault?> faults) => new((_, number) => number < faults.Count ? faults[number] : null);

    /// <param name="choose">By the conversation's id (empty for the creation of one) and the number of the call in it, from 0.</param>
    public static FaultPlan Of(Func<string, int, Fault?> choose) => new(choose);

    internal Fault? Draw(string conversation, int number) => _choose(conversation, number);
}
