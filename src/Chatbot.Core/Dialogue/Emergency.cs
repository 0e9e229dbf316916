using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// The words may mean an emergency: what to do now comes first, and alone, unless it is doubtful and the clinic's answer
/// to the question is sure.
/// </summary>
public sealed record Emergency : TurnOutcome
{
    public override string Name => "emergency";

    public override int Urgency => 8;

    /// <summary>The group of red flags, such as <c>stroke</c>; never shown to a patient, since it is no diagnosis.</summary>
    public required string Group { get; init; }

    public required RedFlagAction Action { get; init; }

    public required PersonInDanger Person { get; init; }

    /// <summary>See <see cref="RedFlag.IsDoubtful"/>.</summary>
    public bool IsDoubtful { get; init; }
}
