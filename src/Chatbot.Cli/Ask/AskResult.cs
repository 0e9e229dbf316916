using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Cli.Ask;

/// <summary>The JSON object that <c>ask --json</c> prints for one question.</summary>
/// <param name="Outcome">The most urgent outcome of the turn.</param>
/// <param name="QnaId">The first pair that was answered, or null.</param>
/// <param name="QnaIds">Every pair that was answered.</param>
/// <param name="Confidence">The calibrated probability that the top candidate is right, 0–1.</param>
/// <param name="Answer">The whole text that the patient would read.</param>
/// <param name="Candidates">The QnA pairs that were considered, best first.</param>
internal sealed record AskResult(
    string Question,
    string Outcome,
    string? QnaId,
    IReadOnlyList<string> QnaIds,
    double Confidence,
    string Answer,
    string Language,
    IReadOnlyList<AskCandidate> Candidates,
    string Reason,
    long ElapsedMicroseconds)
{
    public static AskResult Of(string question, IReadOnlyList<TurnOutcome> outcomes, TimeSpan elapsed)
    {
        var lead = outcomes.MaxBy(outcome => outcome.Urgency)!;
        string[] answered = [.. outcomes.OfType<Answered>().Select(outcome => outcome.QnaId.Value)];
        return new(
            question,
            lead.Name,
            answered.FirstOrDefault(),
            answered,
            lead.Confidence,
            string.Join("\n\n", outcomes.Select(outcome => outcome.Text)),
            lead.Language.Code(),
            [.. lead.Candidates.Where(candidate => CandidateKey.IsPair(candidate.Key))
                .Select(candidate => new AskCandidate(candidate.Key, candidate.Confidence, candidate.Score))],
            lead.Reason,
            (long)elapsed.TotalMicroseconds);
    }
}
