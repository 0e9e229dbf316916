using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tickets.Commands;

/// <summary>What a command comes to: a refusal, or the ticket as it is to be.</summary>
internal sealed record TicketDecision(TicketRefusal? Refusal, Ticket? Next, string Action = "", string? Detail = null)
{
    /// <summary>What the patient is told, in order.</summary>
    public IReadOnlyList<PatientWords> Says { get; init; } = [];

    /// <summary>The patient returns to the bot, which forgets what it was talking about before.</summary>
    public bool ReturnsToBot { get; init; }

    /// <summary>Whether the last thing that the patient reads asks whether it helped.</summary>
    public bool AsksFeedback => Says is [.., PatientWords.Notice { Key: StaffReplyKeys.Ended or StaffReplyKeys.CancelledAnswered }];

    /// <summary>What the patient wrote with it, for staff to hear; null for nothing.</summary>
    public string? Words { get; init; }

    /// <summary>Staff are told aloud, beside the change that they see.</summary>
    public TicketReminder? Reminds { get; init; }

    public static implicit operator TicketDecision(TicketRefusal refusal) => new(refusal, null);

    public static TicketDecision To(Ticket next, string action, string? detail = null) => new(null, next, action, detail);
}
