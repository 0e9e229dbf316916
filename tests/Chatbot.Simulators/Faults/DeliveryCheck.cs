namespace Chatbot.Simulators.Faults;

/// <summary>What arrived, compared with what should have: by keys that are unlike for unlike messages.</summary>
public sealed record DeliveryCheck(IReadOnlyList<string> Lost, IReadOnlyList<string> Unexpected, int Duplicates, int OutOfOrder)
{
    /// <param name="expected">Each once, in the order in which they should arrive.</param>
    public static DeliveryCheck Of(IReadOnlyList<string> expected, IReadOnlyList<string> arrived)
    {
        var first = arrived.Distinct(StringComparer.Ordinal).ToList();
        var places = expected.Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place, StringComparer.Ordinal);
        var order = first.Where(places.ContainsKey).Select(key => places[key]).ToList();
        return new(
            [.. expected.Except(arrived, StringComparer.Ordinal)],
            [.. first.Where(key => !places.ContainsKey(key))],
            arrived.Count - first.Count,
            order.Zip(order.Skip(1)).Count(pair => pair.Second < pair.First));
    }

    /// <summary>Adds up the checks of several conversations.</summary>
    public static DeliveryCheck Sum(IEnumerable<DeliveryCheck> checks) =>
        checks.Aggregate(new DeliveryCheck([], [], 0, 0), (sum, check) => new(
            [.. sum.Lost, .. check.Lost],
            [.. sum.Unexpected, .. check.Unexpected],
            sum.Duplicates + check.Duplicates,
            sum.OutOfOrder + check.OutOfOrder));

    public override string ToString() => $"{Lost.Count} lost, {Unexpected.Count} unexpected, {Duplicates} duplicates, {OutOfOrder} out of order";
}
