using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>"fall back": the bot does not know, says so once, and asks for other words.</summary>
internal sealed class FallBackRule(ReplyComposer replies) : IQuestionRule
{
    public TurnReply? Decide(Question question) => question.Memory.Failures > 0 || question.Memory.AskedBack > 0
        ? null
        : Situation.Reply(
            new FellBack
            {
                Language = question.Language,
                Reason = $"fall back: {question.Verdict.Reason}",
                Text = replies.WithStaff(ReplyKeys.Fallback, question.Language),
                Candidates = question.Ranked,
            },
            question.Memory.Settle() with
            {
                State = DialogueState.AwaitingRephrasing,
                Failures = 1,
                Unanswered = [question.Text],
            });
}
