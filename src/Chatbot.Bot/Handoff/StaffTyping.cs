using Chatbot.Bot.Delivery;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Handoff;

/// <summary>
/// Shows a patient that whoever has their ticket is writing, where the channel shows such things. It does not go through
/// the outbox: it is worth nothing later, and nobody misses it.
/// </summary>
public sealed class StaffTyping
{
    private static readonly string[] Showing = [Channels.Directline, Channels.Webchat, Channels.Msteams];

    private readonly ITicketStore _tickets;
    private readonly ITurnStore _turns;
    private readonly ActivityChannels _channels;
    private readonly TypingPace _pace;

    internal StaffTyping(ITicketStore tickets, ITurnStore turns, ActivityChannels channels, TypingPace pace) =>
        (_tickets, _turns, _channels, _pace) = (tickets, turns, channels, pace);

    public async Task ShowAsync(long ticket, StaffMember by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await _tickets.FindAsync(ticket, cancellation).ConfigureAwait(false) is not { IsOpen: true } open
            || open.Holder?.Id != by.Id
            || !Showing.Contains(open.Conversation.Channel, StringComparer.Ordinal)
            || !_pace.Take($"staff:{open.Conversation}"))
            return;
        if (await _turns.FindAsync(open.Conversation, cancellation).ConfigureAwait(false) is { Reference.Length: > 0 } conversation)
            await SendAsync(ActivityJson.Read<ConversationReference>(conversation.Reference), cancellation).ConfigureAwait(false);
    }

    private async Task SendAsync(ConversationReference reference, CancellationToken cancellation)
    {
        reference.ActivityId = null;
        var typing = new Activity(ActivityTypes.Typing).ApplyConversationReference(reference);
        try
        {
            await _channels.For(reference).SendAsync(reference, typing, ActivityTypes.Typing, cancellation).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // The page is closed, or the channel is away: the next reply goes through the outbox, which reports it.
        }
    }
}
