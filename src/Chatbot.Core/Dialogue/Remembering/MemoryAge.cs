namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>Takes out of a memory what is too old to count.</summary>
internal static class MemoryAge
{
    public static DialogueMemory At(DateTimeOffset now, DialogueMemory memory, DialogueOptions options)
    {
        var fresh = memory with
        {
            RedFlags = [.. memory.RedFlags.Where(told => now - told.At < TimeSpan.FromMinutes(options.RedFlagMinutes))],
            Tickets = [.. memory.Tickets.Where(ticket => now - ticket.At < TimeSpan.FromHours(options.TicketHours))],
        };
        return memory.LastTurn is { } last && now - last >= TimeSpan.FromMinutes(options.MemoryMinutes) ? fresh.StartOver() : fresh;
    }
}
