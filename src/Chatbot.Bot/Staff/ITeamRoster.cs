using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Staff;

/// <summary>Asks Teams who is in a team.</summary>
public interface ITeamRoster
{
    /// <param name="team">The team's conversation, and how it is reached.</param>
    /// <param name="user">Their id in Teams.</param>
    /// <returns>Null when they are not a member.</returns>
    Task<ChannelAccount?> FindAsync(ConversationReference team, string user, CancellationToken cancellation);
}
