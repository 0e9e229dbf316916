using Chatbot.Bot.Feedback;
using Chatbot.Bot.Handoff;
using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Notes in a turn's draft what a message has come to.</summary>
internal sealed class TurnNotes(TurnFacts facts, FeedbackReceiver feedback, LeavingStaff leaving, TimeProvider time)
{
    /// <summary>What is known about the message.</summary>
    public TurnFacts Facts => facts;

    /// <param name="heard">The message, word for word.</param>
    public async Task NoteAsync(Activity activity, TurnDraft draft, string heard, TurnReply reply, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        draft.Heard.Add(new(now, Speaker.Patient, facts.Heard(activity, draft, heard), reply.Outcomes[0].Language.Code(), ActivityId: activity.Id));
        draft.Memory = reply.Memory with { Greeted = draft.Memory.Greeted };
        draft.Tickets.AddRange(reply.Escalations.Select(TicketRequests.Of));
        draft.Unanswered.AddRange(UnansweredQuestions.Of(heard, reply.Outcomes, now));
        draft.Outcomes = reply.Outcomes;
        draft.RelayedTo = draft.Record?.OwnerTicket;
        if (reply.AllowsTexts is { } allows && activity.From?.Id is { } number)
            draft.Consents.Add(new(number, Consent.TextMessages, allows, now, activity.ChannelId, heard));
        if (reply.LeavesStaff)
            await leaving.LeaveAsync(draft, heard, cancellation).ConfigureAwait(false);
        if (reply.Feedback is { } given)
            await feedback.KeepAsync(activity, given, cancellation).ConfigureAwait(false);
    }
}
