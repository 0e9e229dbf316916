using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety;

/// <summary>Words that may mean an emergency.</summary>
/// <param name="Evidence">What spoke for it, for logs, tests and staff: "the words '…'" with the pattern of red-flags.yaml.</param>
public sealed record RedFlag(RedFlagGroup Group, RedFlagAction Action, PersonInDanger Person, string Evidence)
{
    /// <summary>Whether the learned model raised it, not the words of a pattern.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>
    /// Whether it may well be an ordinary question: the learned model alone raised it and is not sure, or a pattern raised
    /// it and the model finds next to nothing. Then the text about the emergency still comes first, but need not stand alone.
    /// </summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Why it was raised, such as <c>red flag stroke: the words 'face ... droop*'</c>.</summary>
    public string Reason => $"red flag {Group.Id}: {Evidence}";

    /// <summary>Whether somebody who was given the full text about this group is told nothing new by this one.</summary>
    public bool IsRepeatOf(string toldGroup, RedFlagAction toldAction) =>
        Group.Id.Equals(toldGroup, StringComparison.Ordinal) && toldAction <= Action;
}
