using System.Collections.Concurrent;
using Chatbot.Bot.Staff;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The members of the staff's team.</summary>
public sealed class FakeRoster : ITeamRoster
{
    private int _asked;

    /// <summary>Roles by the ids of the members.</summary>
    public ConcurrentDictionary<string, string> Members { get; } = new(StringComparer.Ordinal) { ["ana"] = "user", ["ben"] = "user" };

    public bool IsAway { get; set; }

    public int Asked => _asked;

    public Task<ChannelAccount?> FindAsync(ConversationReference team, string user, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _asked);
        if (IsAway)
            throw new HttpRequestException("Teams is away.");
        return Task.FromResult(Members.TryGetValue(user, out var role)
            ? new ChannelAccount(user) { Properties = new JObject { ["userRole"] = role } }
            : null);
    }
}
