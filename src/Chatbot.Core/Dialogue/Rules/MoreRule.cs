using Chatbot.Core.Dialogue.Questions;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>"more": yes or no to going on with the other questions of a message.</summary>
internal sealed class MoreRule(YesOrNo answer, QuestionsRule questions, ReplyComposer replies) : IDialogueRule
{
    public async ValueTask<TurnReply?> DecideAsync(Situation situation, CancellationToken cancellation)
    {
        if (situation.Memory is not { State: DialogueState.OfferingMore, WaitingQuestions: { Count: > 0 } waiting })
            return null;
        return answer.Read(situation) switch
        {
            true => await questions.AnswerAsync(situation, [.. waiting.Select(question => new QuestionPart(question, ""))], cancellation).ConfigureAwait(false),
            false => Situation.Reply(
                new Command
                {
                    Language = situation.Language,
                    Reason = "more: the other questions are left out",
                    Id = "declined",
                    Text = replies.Say(ReplyKeys.Declined, situation.Language),
                },
                situation.Memory.Understood()),
            null => null,
        };
    }
}
