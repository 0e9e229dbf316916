using Chatbot.Core.Dialogue;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tests.Conversations;

/// <summary>What came of a turn, in the lines of a conversation file.</summary>
internal static class TurnLines
{
    private const string Says = "  says: ";
    private const string Everything = " (everything)";

    public static IEnumerable<string> Of(TurnReply reply) =>
        reply.Outcomes.SelectMany(outcome => new[] { $"- {Outcome(outcome)}, {Rule(outcome)}" }.Concat(Text(outcome)))
            .Concat(reply.Suggestions.Select(offered => $"- button: {offered.Text}"))
            .Concat(reply.Escalations.Select(request => $"- ticket: {Ticket(request)}"));

    /// <summary>
    /// The lines as they went, with only those words of the texts that the expected lines ask for; where these say
    /// something else than was said, all of it.
    /// </summary>
    public static IReadOnlyList<string> Of(TurnReply reply, IReadOnlyList<string> expected)
    {
        var lines = new List<string>();
        var at = 0;
        foreach (var outcome in reply.Outcomes)
        {
            lines.Add($"- {Outcome(outcome)}, {Rule(outcome)}");
            at++;
            if (outcome.Text.Length == 0)
                continue;
            for (; at < expected.Count && expected[at].StartsWith(Says, StringComparison.Ordinal); at++)
                lines.Add(IsSaid(expected[at][Says.Length..], OneLine(outcome.Text)) ? expected[at] : Says + OneLine(outcome.Text) + Everything);
        }

        return [.. lines, .. Of(reply).Where(line => line.StartsWith("- button: ", StringComparison.Ordinal) || line.StartsWith("- ticket: ", StringComparison.Ordinal))];
    }

    private static bool IsSaid(string words, string text) => words.EndsWith(Everything, StringComparison.Ordinal)
        ? words[..^Everything.Length] == text
        : text.Contains(words, StringComparison.Ordinal);

    private static IEnumerable<string> Text(TurnOutcome outcome) => outcome.Text.Length > 0 ? [Says + OneLine(outcome.Text)] : [];

    private static string OneLine(string text) => text.ReplaceLineEndings(" ⏎ ").Replace(" ⏎  ⏎ ", " ⏎ ", StringComparison.Ordinal);

    private static string Rule(TurnOutcome outcome) => outcome.Reason.Split(':')[0];

    private static string Outcome(TurnOutcome outcome) => outcome switch
    {
        Answered answered => $"answered {answered.QnaId}",
        Disambiguating asking => $"disambiguating {string.Join(' ', asking.Choices.Select(choice => choice.Id))}",
        FellBack { OffersStaff: true } => "fellBack and offers staff",
        Escalated escalated => $"escalated {escalated.Because} {escalated.State}",
        Emergency emergency => $"emergency {emergency.Group} {emergency.Action.Name()}",
        SmallTalk talk => $"smallTalk {talk.Id}",
        Command command => $"command {command.Id}",
        _ => outcome.Name,
    };

    private static string Ticket(EscalationRequest request) => string.Join(
        ", ",
        new[]
        {
            request.Reason.ToString(),
            request.Urgency == EscalationUrgency.Routine ? null : request.Urgency.ToString(),
            request.Route,
            request.About,
            request.ForAnotherPerson ? "for another person" : null,
            $"\"{request.Question.ReplaceLineEndings(" ⏎ ")}\"",
        }.OfType<string>());
}
