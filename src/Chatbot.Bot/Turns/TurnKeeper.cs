using Chatbot.Bot.Delivery;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;

namespace Chatbot.Bot.Turns;

/// <summary>
/// Has the bot decide on what is kept of the conversation, and keeps what came of it. Where the conversation has changed
/// in between (another replica, a ticket), nothing was kept, and the bot decides anew. Its own lane the turn sends itself,
/// before it is over; the others are prompted.
/// </summary>
internal sealed class TurnKeeper(ITurnStore store, OutboxPrompts prompts, TimeProvider time)
{
    private const int MostAttempts = 10;
    private readonly KeyedLocks _turns = new();

    public async Task<KeptTurn> RunAsync(ITurnContext context, TurnReplies replies, BotCallbackHandler bot, CancellationToken cancellation)
    {
        var conversation = InboundKeys.ConversationOf(context.Activity);
        using var mine = await _turns.EnterAsync(conversation.ToString(), cancellation).ConfigureAwait(false);
        if (InboundKeys.Of(context.Activity) is { } inbound
            && await store.WasHandledAsync(inbound, cancellation).ConfigureAwait(false) is { Handled: true } before)
            return new(conversation.ToString(), before.Response, null);

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var draft = new TurnDraft(conversation, await store.FindAsync(conversation, cancellation).ConfigureAwait(false));
            context.TurnState.Set(draft);
            replies.Clear();
            await bot(context, cancellation).ConfigureAwait(false);
            if (draft.IsEmpty && replies.Activities.Count == 0)
                return new(null, null, null);

            var commit = TurnRecords.Of(context.Activity, draft, replies.Activities, time.GetUtcNow());
            var committed = await store.CommitAsync(commit, cancellation).ConfigureAwait(false);
            if (committed.State == TurnCommitState.Outdated)
                continue;
            PromptOthers(conversation.ToString(), commit, committed);
            return new(conversation.ToString(), committed.Response, committed.State == TurnCommitState.Committed ? draft : null);
        }

        throw new InvalidOperationException($"The conversation changed {MostAttempts} times while one turn was decided.");
    }

    /// <summary>The news of a ticket that the turn opens are written by the store.</summary>
    private void PromptOthers(string own, TurnCommit commit, TurnCommitted committed)
    {
        var lanes = commit.Outgoing.Select(message => message.Lane).Concat(committed.Tickets.Select(ticket => TicketNews.LaneOf(ticket.Id)));
        foreach (var lane in lanes.Where(lane => lane != own).Distinct(StringComparer.Ordinal))
            prompts.Add(lane);
    }
}

/// <param name="Lane">The conversation's own, in which something may wait to be sent now; null when nothing was kept.</param>
/// <param name="Response">The <see cref="HttpAnswer"/> as JSON; null when there is none.</param>
/// <param name="Draft">What was kept; null when that was done before.</param>
internal sealed record KeptTurn(string? Lane, string? Response, TurnDraft? Draft);
