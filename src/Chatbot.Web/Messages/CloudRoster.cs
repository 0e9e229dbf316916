using System.Net;
using Chatbot.Bot.Staff;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Web.Messages;

/// <summary>Asks Teams by the connector, which answers 404 for who is not in a team.</summary>
internal sealed class CloudRoster(OutgoingAdapter adapter, BotIdentity identity) : ITeamRoster
{
    public async Task<ChannelAccount?> FindAsync(ConversationReference team, string user, CancellationToken cancellation)
    {
        ChannelAccount? found = null;
        await adapter.ContinueConversationAsync(
            identity.AppId,
            team,
            async (turn, token) => found = await FindAsync(turn, team.Conversation.Id, user, token).ConfigureAwait(false),
            cancellation).ConfigureAwait(false);
        return found;
    }

    private static async Task<ChannelAccount?> FindAsync(ITurnContext turn, string team, string user, CancellationToken cancellation)
    {
        // The SDK asks about one member by its class alone, not by the interface.
        var conversations = (Conversations)turn.TurnState.Get<IConnectorClient>().Conversations;
        try
        {
            return await conversations.GetConversationMemberAsync(user, team, cancellation).ConfigureAwait(false);
        }
        catch (ErrorResponseException refused) when (refused.Response?.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }
}
