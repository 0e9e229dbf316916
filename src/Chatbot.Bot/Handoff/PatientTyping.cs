using System.Globalization;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Handoff;

/// <summary>
/// Tells the pages for staff that the patient of a ticket is writing. Nothing of it is kept. A channel of Teams is not
/// told: what is shown there counts against the limit of the thread, in which replies have to get through.
/// </summary>
internal sealed class PatientTyping(ITurnStore turns, IConversationSignals signals, TypingPace pace)
{
    public async Task ShowAsync(Activity typing, CancellationToken cancellation)
    {
        var conversation = InboundKeys.ConversationOf(typing);
        if (!pace.Take($"patient:{conversation}"))
            return;
        if (await turns.FindAsync(conversation, cancellation).ConfigureAwait(false) is { OwnerTicket: { } ticket })
            await signals.RaiseAsync(new(SignalKind.Typing, ticket.ToString(CultureInfo.InvariantCulture)), cancellation).ConfigureAwait(false);
    }
}
