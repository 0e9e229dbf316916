using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>One question that a patient would ask, and what the clinic's page says to it.</summary>
public sealed record QnaPair
{
    public required QnaId Id { get; init; }

    /// <summary>The topic of the file that the pair stands in: kyphoplasty, anesthesia, preparation, recovery, clinic.</summary>
    public required string Topic { get; init; }

    public required AppliesTo AppliesTo { get; init; }

    public required QnaSource Source { get; init; }

    /// <summary>Ids of the <see cref="SourceFact"/>s that the answer states. Pairs with the same facts are near pairs.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public required IReadOnlyList<QnaId> FollowUps { get; init; }

    /// <summary>Ids of the <see cref="SafetyNotice"/>s that are read together with the answer, in this order.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>Whether the answer ends with the offer to ask the clinic's staff.</summary>
    public required bool OffersStaff { get; init; }

    /// <summary>
    /// Whether the answer may follow a text about an emergency, when a question without any sign asked for it: it only tells
    /// how the procedure is done, so that nobody takes it for what to do now, when to come or what is normal.
    /// </summary>
    public bool BehindEmergency { get; init; }

    /// <summary>Whether it was proposed from a ticket and is not finished: until a text of it is signed, lint asks for less.</summary>
    public bool IsDraft { get; init; }

    /// <summary>When set, the pair was withdrawn: its questions go to staff.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The texts as they stand in the file. A language that is missing has not been written.</summary>
    public required IReadOnlyDictionary<PatientLanguage, QnaText> Texts { get; init; }

    public required SourceLocation Location { get; init; }
}
