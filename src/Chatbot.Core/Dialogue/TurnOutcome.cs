using Chatbot.Core.Language;
using Chatbot.Core.Ranking;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// What the bot does about one utterance, or about one part of it. A closed set: <see cref="Answered"/>,
/// <see cref="Disambiguating"/>, <see cref="FellBack"/>, <see cref="Escalated"/>, <see cref="Emergency"/>,
/// <see cref="SmallTalk"/>, <see cref="Command"/>, <see cref="Relayed"/>, <see cref="Silent"/>.
/// </summary>
public abstract record TurnOutcome
{
    private protected TurnOutcome()
    {
    }

    /// <summary>The outcome's name on the wire, such as answered or fellBack.</summary>
    public abstract string Name { get; }

    /// <summary>How urgent the outcome is next to others of the same turn; the highest names the turn.</summary>
    public abstract int Urgency { get; }

    public required PatientLanguage Language { get; init; }

    /// <summary>The rule that decided, for logs, tests and staff; never shown to a patient.</summary>
    public required string Reason { get; init; }

    /// <summary>The whole text that the patient reads, as Markdown; plain text where the channel takes the short form.</summary>
    public required string Text { get; init; }

    /// <summary>What was considered, best first.</summary>
    public IReadOnlyList<RankedCandidate> Candidates { get; init; } = [];

    /// <summary>The calibrated probability that the top candidate is right; 0 when there is none.</summary>
    public double Confidence => Candidates.Count > 0 ? Candidates[0].Confidence : 0;
}
