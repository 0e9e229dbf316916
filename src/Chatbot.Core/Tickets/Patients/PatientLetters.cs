using System.Globalization;
using System.Text.Json;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>Turns what a patient is to be told into messages of their channel and lines of their transcript.</summary>
public sealed class PatientLetters(StaffTexts texts, IPatientChannel channel)
{
    private const string ReplyMark = ":reply";

    /// <returns>Null when something of it may not be said in the patient's language.</returns>
    internal IReadOnlyList<Letter>? Write(Ticket ticket, ConversationRecord conversation, IReadOnlyList<PatientWords> words, DateTimeOffset now)
    {
        var letters = new List<Letter>();
        foreach (var word in words)
        {
            if (Compose(ticket, word) is not { } letter)
                return null;
            var message = channel.Write(conversation, letter, KeyOf(ticket.Id, ticket.Version, letters.Count) + (letter.From is null ? "" : ReplyMark));
            letters.Add(new(message, Entry(ticket, letter, message, now)));
        }

        return letters;
    }

    /// <summary>Has what was kept with a change of a ticket sent at once, by this replica.</summary>
    internal void Prompt(IReadOnlyList<OutboxMessage> kept) => channel.Prompt(kept);

    /// <summary>The name in the outbox of what a change of a ticket told the patient.</summary>
    /// <param name="version">Of the ticket before the change.</param>
    public static string KeyOf(long ticket, long version, int index = 0) => FormattableString.Invariant($"ticket:{ticket}:{version}:{index}");

    /// <summary>Whether the name in the outbox is that of something that staff wrote or chose, and not of a notice of the bot.</summary>
    public static bool IsReply(string? key) => TicketOf(key) is not null && key!.EndsWith(ReplyMark, StringComparison.Ordinal);

    /// <returns>The ticket behind a name in the outbox; null for the name of something else.</returns>
    public static long? TicketOf(string? key) =>
        key?.Split(':') is ["ticket", var id, _, _, ..] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var ticket) ? ticket : null;

    private PatientLetter? Compose(Ticket ticket, PatientWords word)
    {
        var language = PatientLanguageCodes.Parse(ticket.Request.Language) ?? PatientLanguage.English;
        var reason = FormattableString.Invariant($"ticket {ticket.Id}");
        return word switch
        {
            PatientWords.Notice notice => new(texts.Notice(notice.Key, notice.Who, language), language, null, null, $"{reason} {notice.Key}"),
            PatientWords.OfStaff said => new(said.Text, language, said.By, null, $"{reason} reply"),
            PatientWords.Prepared prepared => texts.Prepared(prepared.Id, language, ticket.Conversation.Channel) is { } text
                ? new(text, language, prepared.By, prepared.Id, $"{reason} reply")
                : null,
            _ => throw new ArgumentOutOfRangeException(nameof(word), word, null),
        };
    }

    private static TranscriptEntry Entry(Ticket ticket, PatientLetter letter, OutboxMessage message, DateTimeOffset now)
    {
        var detail = JsonSerializer.Serialize(new { ticket = ticket.Id, by = letter.From?.Name, qnaId = letter.Prepared, key = message.Key });
        return new(now, letter.From is null ? Speaker.Bot : Speaker.Staff, letter.Text, letter.Language.Code(), detail);
    }

    internal sealed record Letter(OutboxMessage Message, TranscriptEntry Entry);
}
