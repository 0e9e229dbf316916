using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Staff ask what a patient would: the answer, with its source, comes with how sure the bot is and of which pair. Nothing
/// is remembered, and no ticket is opened.
/// </summary>
internal sealed class StaffQuestions(KnowledgeStore<Responder> knowledge)
{
    private const int MostCandidates = 3;

    public async Task<string> AnswerAsync(string question, CancellationToken cancellation)
    {
        var reply = await knowledge.Current.Content.RespondAsync(new(question, ChannelNames.Teams), cancellation).ConfigureAwait(false);
        IEnumerable<string> notes = reply.Outcomes.Select(Note);
        if (reply.Escalations.Count > 0)
            notes = notes.Append("(A patient would be brought to staff with this. No ticket was opened for you.)");
        return string.Join("\n\n", reply.Outcomes.Select(outcome => outcome.Text).Concat(notes));
    }

    private static string Note(TurnOutcome outcome) => outcome is Answered answered
        ? $"({outcome.Name}, {answered.QnaId.Value}, confidence {Percent(outcome.Confidence)})"
        : $"({outcome.Name}{Closest(outcome)})";

    private static string Closest(TurnOutcome outcome) => outcome.Candidates.Count == 0
        ? ", no pair comes close"
        : ", closest: " + string.Join(", ", outcome.Candidates.Take(MostCandidates).Select(candidate => $"{candidate.Key} {Percent(candidate.Confidence)}"));

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}
