using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Tickets;

namespace Chatbot.Web.Staff.Inbox;

/// <summary>A ticket as one page shows it.</summary>
/// <param name="Talk">What was said since whoever looks at it has it; none for anybody else.</param>
/// <param name="History">The audit trail.</param>
internal sealed record TicketView(Ticket Ticket, IReadOnlyList<SaidLine> Talk, IReadOnlyList<TicketStep> History);

/// <param name="Fate">Of what staff said: whether the patient's channel has taken it. Null for all else.</param>
internal sealed record SaidLine(TranscriptEntry Entry, MessageFate? Fate);
