using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Chatbot.Core.Tickets;

/// <summary>The settings under <c>Handoff</c>. Each stands in docs/operations.md too.</summary>
public sealed class HandoffOptions
{
    public const string Section = "Handoff";

    /// <value>Whether patients read the name of whoever takes over, or only that it is a person on the staff.</value>
    public bool ShowNames { get; set; }

    /// <value>Within how many minutes of opening hours somebody answers, 1 to 10080. A patient who waits longer is told.</value>
    [Range(1, 10_080)]
    public int PromiseMinutes { get; set; } = 120;

    /// <value>After how many quiet minutes a claimed ticket is taken back, 1 to 10080.</value>
    [Range(1, 10_080)]
    public int ReleaseMinutes { get; set; } = 60;

    /// <value>After how many hours a ticket that nobody took expires, 1 to 8760. Urgent ones never do.</value>
    [Range(1, 8760)]
    public int ExpireHours { get; set; } = 168;

    /// <value>After how many minutes of opening hours staff are reminded of a ticket, in order. Empty reminds nobody.</value>
    public string[] Reminders { get; set; } = ["15", "60", "240"];

    /// <value>The same for urgent tickets, by the clock, until somebody acknowledges.</value>
    public string[] UrgentReminders { get; set; } = ["2", "5", "10", "20", "40"];

    /// <value>How often, in seconds, tickets are looked through for what is due, 1 to 600.</value>
    [Range(1, 600)]
    public int SweepSeconds { get; set; } = 15;

    /// <value>What becomes of files and pictures that a patient sends to staff: Refuse or Link. The default is Refuse.</value>
    public AttachmentPolicy Attachments { get; set; } = AttachmentPolicy.Refuse;

    public TimeSpan Promise => TimeSpan.FromMinutes(PromiseMinutes);

    /// <summary>The times of a ladder, in order.</summary>
    public IReadOnlyList<TimeSpan> LadderOf(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return [.. (ticket.Request.IsUrgent ? UrgentReminders : Reminders).Select(minutes => TimeSpan.FromMinutes(Minutes(minutes) ?? 0))];
    }

    /// <summary>A sentence for each setting that is not allowed and that a range cannot say.</summary>
    public IEnumerable<string> Check()
    {
        foreach (var (name, ladder) in new[] { (nameof(Reminders), Reminders), (nameof(UrgentReminders), UrgentReminders) })
        {
            var minutes = ladder.Select(Minutes).ToArray();
            if (minutes.Any(value => value is null) || minutes.Zip(minutes.Skip(1)).Any(pair => pair.First >= pair.Second))
                yield return $"{Section}:{name} is '{string.Join(',', ladder)}'; allowed: minutes from 1 to 10080, each more than the one before.";
        }
    }

    private static int? Minutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= 10_080 ? minutes : null;
}
