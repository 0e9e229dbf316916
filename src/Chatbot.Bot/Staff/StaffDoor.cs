using System.Collections.Concurrent;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Staff;

/// <summary>Lets in who is staff, and remembers them, so that others of the staff can hand tickets to them by name.</summary>
internal sealed class StaffDoor(StaffRoster roster, IStaffDirectory directory, TimeProvider time)
{
    private const string NotStaff = "I am sorry, only members of the clinic's team can do that.";
    private const string CannotTell = "I am sorry, I cannot see right now whether you are in the clinic's team. Please try again in a minute.";

    /// <summary>The directory counts in days.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<StaffMember, DateTimeOffset> _noted = new();

    /// <returns>What whoever is not let in is told; null for staff.</returns>
    public async Task<string?> RefusalAsync(Activity activity, CancellationToken cancellation)
    {
        switch (await roster.OfAsync(activity, cancellation).ConfigureAwait(false))
        {
            case StaffMembership.Member:
                await NoteAsync(activity, cancellation).ConfigureAwait(false);
                return null;
            case StaffMembership.Unknown:
                return CannotTell;
            default:
                return NotStaff;
        }
    }

    public static StaffMember MemberOf(Activity activity) => StaffMember.OfTeams(activity.From.AadObjectId ?? activity.From.Id, activity.From.Name ?? "Staff");

    private async Task NoteAsync(Activity activity, CancellationToken cancellation)
    {
        var (member, now) = (MemberOf(activity), time.GetUtcNow());
        // Nobody can pick somebody without a name.
        if (string.IsNullOrEmpty(activity.From.Name) || (_noted.TryGetValue(member, out var at) && now - at < Noted))
            return;
        await directory.SeenAsync(member, cancellation).ConfigureAwait(false);
        _noted[member] = now;
    }
}
