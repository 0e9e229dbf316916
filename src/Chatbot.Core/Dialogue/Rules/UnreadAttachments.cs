using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>
/// Files and pictures that come with words: the words are answered, and the person is told that nothing else was read.
/// Without words <see cref="NoWordsRule"/> says so, and while staff answer <see cref="StaffOwnRule"/>. What to do in an
/// emergency stands alone; staff read of the file in its ticket.
/// </summary>
internal sealed class UnreadAttachments(ReplyComposer replies)
{
    public TurnReply AddTo(TurnReply reply, Situation situation)
    {
        if (!situation.Turn.HasAttachments || reply.Outcomes.All(outcome => outcome.Text.Length == 0) || reply.Lead is Relayed or Emergency || IsSaid(reply))
            return reply;
        var note = new SmallTalk
        {
            Language = situation.Language,
            Reason = "attachment: it came with words, which were answered",
            Id = "attachment",
            Text = replies.Say(ReplyKeys.AttachmentUnread, situation.Language),
        };
        // What may be chosen stands on the last message.
        return reply with { Outcomes = [note, .. reply.Outcomes] };
    }

    private static bool IsSaid(TurnReply reply) => reply.Outcomes is [SmallTalk { Id: "attachment" }];
}
