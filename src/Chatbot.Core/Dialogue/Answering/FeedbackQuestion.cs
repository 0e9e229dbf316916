using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// "Did that answer your question?": once in a conversation, never where every message costs, nor where something more
/// serious has happened.
/// </summary>
internal sealed class FeedbackQuestion(ReplyComposer replies, DialogueOptions options)
{
    public TurnReply Add(Answered answered, DialogueMemory memory, Situation situation)
    {
        var isTime = options.FeedbackAfterAnswers > 0 && memory.Answers >= options.FeedbackAfterAnswers && !memory.FeedbackAsked;
        if (!isTime || situation.IsBrief || memory.RedFlags.Count > 0 || memory.Tickets.Count > 0)
            return Situation.Reply(answered, memory);
        Suggestion[] yesOrNo =
        [
            new(SuggestionKind.Yes, replies.Say(ReplyKeys.Yes, situation.Language)),
            new(SuggestionKind.No, replies.Say(ReplyKeys.No, situation.Language)),
        ];
        return Situation.Reply(
            answered with { Text = replies.Join(answered.Text, ReplyKeys.FeedbackQuestion, situation.Language) },
            memory with { FeedbackAsked = true, FeedbackTurn = situation.Turn.Id, State = DialogueState.AskingFeedback, Suggestions = [.. yesOrNo, .. memory.Suggestions] });
    }
}
