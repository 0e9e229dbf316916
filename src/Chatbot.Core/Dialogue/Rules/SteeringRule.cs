using System.Text.Json;
using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"command": help, starting over, the language. Another language said beside a question is heeded in the answer.</summary>
internal sealed class SteeringRule(AnswerTexts texts) : InstantRule
{
    protected override TurnReply? Decide(Situation situation)
    {
        if (situation.Command is not { Rule: { Reply: { } reply, Command: var command } } reading
            || (IsLanguage(command) && !reading.IsWhole))
            return null;
        var id = JsonNamingPolicy.CamelCase.ConvertName(command.ToString());
        var memory = command == PatientCommand.StartOver ? situation.Memory.StartOver() : situation.Memory.Understood();
        return Situation.Reply(
            new Command
            {
                Language = situation.Language,
                Reason = $"command {id}: the person gave it",
                Id = id,
                Text = texts.Replies.Say(reply, situation.Language),
            },
            IsLanguage(command) ? memory with { Suggestions = SameQuestion(situation) } : memory);
    }

    private static bool IsLanguage(PatientCommand command) => command is PatientCommand.SpeakEnglish or PatientCommand.SpeakSpanish;

    /// <summary>What was talked about, to be asked again in the other language.</summary>
    private Suggestion[] SameQuestion(Situation situation) =>
        texts.Pair(situation.Memory.Subject?.Key) is { } pair && texts.Ask(pair.Id, situation.Language) is { } same
            ? [new(SuggestionKind.FollowUp, same.Question, same.Id)]
            : [];
}
