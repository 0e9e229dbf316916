using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Who is staff: the members of the staff's team, as Teams says. It is asked about one person at a time, and what it says
/// is remembered for some minutes. When it cannot be asked, what it said within the last hours counts.
/// </summary>
internal sealed class StaffRoster(ITeamRoster teams, StaffPlaces places, TimeProvider time, ILogger<StaffRoster> log)
{
    private const int MostPeople = 10_000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Shorter, so that who has just joined the team need not wait long.</summary>
    private static readonly TimeSpan FreshRefusal = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LastWord = TimeSpan.FromHours(8);

    /// <summary>Who pressed a button waits for the answer.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    private readonly ConcurrentDictionary<string, (bool IsStaff, DateTimeOffset At)> _known = new(StringComparer.Ordinal);

    /// <summary>Of a channel of Teams or a chat with the bot: whether who speaks there is staff.</summary>
    public async Task<StaffMembership> OfAsync(Activity activity, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(activity.From?.Id) || await places.TeamAsync(cancellation).ConfigureAwait(false) is not { } team)
            return StaffMembership.Outsider;
        // A ticket's words are not for the readers of another team's channel, whoever writes there.
        if (TeamOf(activity) is { } other && other != team)
            return StaffMembership.Outsider;
        var now = time.GetUtcNow();
        var key = $"{team}|{activity.From.Id}";
        var isKnown = _known.TryGetValue(key, out var known);
        if (isKnown && now - known.At < (known.IsStaff ? Fresh : FreshRefusal))
            return Of(known.IsStaff);
        if (await AskAsync(activity, team, cancellation).ConfigureAwait(false) is { } isStaff)
        {
            if (_known.Count > MostPeople)
                _known.Clear();
            _known[key] = (isStaff, now);
            return Of(isStaff);
        }

        return isKnown && now - known.At < LastWord ? Of(known.IsStaff) : StaffMembership.Unknown;
    }

    /// <summary>Teams says in which team something was said; null for a chat.</summary>
    public static string? TeamOf(Activity activity) => (activity.ChannelData as JObject)?.SelectToken("team.id") is JValue { Value: string team } ? team : null;

    /// <returns>Null when nobody could say.</returns>
    private async Task<bool?> AskAsync(Activity activity, string team, CancellationToken cancellation)
    {
        var reference = new ConversationReference
        {
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Bot = activity.Recipient,
            Conversation = new() { Id = team, IsGroup = true, ConversationType = "channel", TenantId = activity.Conversation?.TenantId },
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(LongestWait);
        try
        {
            return await teams.FindAsync(reference, activity.From.Id, patience.Token).ConfigureAwait(false) is { } member && places.IsStaff(member);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            StaffLog.RosterFailed(log, failure);
            return null;
        }
    }

    private static StaffMembership Of(bool isStaff) => isStaff ? StaffMembership.Member : StaffMembership.Outsider;
}
