using System.Text.Json;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>What staff wrote to a patient, and whether it has arrived.</summary>
public sealed class SentReplies(ITurnStore turns, IOutbox outbox)
{
    /// <summary>How far back they are looked for.</summary>
    private const int Lines = 100;

    /// <returns>The latest replies of a ticket, the oldest first.</returns>
    public async Task<IReadOnlyList<SentReply>> OfAsync(Ticket ticket, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        var transcript = await turns.TranscriptAsync(ticket.Conversation, Lines, cancellation).ConfigureAwait(false);
        var replies = new List<SentReply>();
        foreach (var entry in transcript.Where(entry => PatientLetters.TicketOf(Detail(entry).Key) == ticket.Id && entry.Speaker == Speaker.Staff).TakeLast(most))
            replies.Add(new(entry.At, Detail(entry).By ?? "staff", await FateAsync(entry, cancellation).ConfigureAwait(false)));
        return replies;
    }

    /// <returns>Null for what staff have not said, and for what was sent so long ago that nobody knows.</returns>
    public async Task<MessageFate?> FateAsync(TranscriptEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Speaker == Speaker.Staff && Detail(entry).Key is { } key
            ? await outbox.FateAsync(key, cancellation).ConfigureAwait(false)
            : null;
    }

    private static (string? Key, string? By) Detail(TranscriptEntry entry)
    {
        if (entry.Detail is null)
            return default;
        using var detail = JsonDocument.Parse(entry.Detail);
        return (Text(detail.RootElement, "key"), Text(detail.RootElement, "by"));
    }

    private static string? Text(JsonElement detail, string name) =>
        detail.ValueKind == JsonValueKind.Object && detail.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <param name="Fate">Null when nothing is known about it any more.</param>
public sealed record SentReply(DateTimeOffset At, string By, MessageFate? Fate);
