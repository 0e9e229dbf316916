namespace Chatbot.Core.Knowledge.Serving;

/// <summary>What a patient gets of a pair in one language on one day: <see cref="Served"/> or <see cref="NotServed"/>.</summary>
public abstract record PairServing
{
    private protected PairServing()
    {
    }
}

/// <summary>
/// The text to serve and the notices read with it. After <see cref="LastDay"/>, when there is one, the same text
/// goes to staff unless it is signed anew.
/// </summary>
public sealed record Served(ServedText Text, IReadOnlyList<ServedText> Notices, DateOnly? LastDay) : PairServing;

/// <summary>The question goes to staff; when it is for the sake of a notice, its id says which.</summary>
public sealed record NotServed(NotServedReason Reason, string? Notice = null) : PairServing;
