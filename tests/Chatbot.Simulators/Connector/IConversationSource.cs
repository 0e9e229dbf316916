using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>Somebody who has conversations: a phone, a team, a member of one. Callers hold the simulator's lock.</summary>
internal interface IConversationSource
{
    ISimulatedConversation? Find(string conversationId);

    /// <returns>Null when the parameters mean somebody else.</returns>
    ChannelAnswer? TryCreate(JObject parameters);
}
