using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>A conversation as the connector's calls see it. Callers hold the simulator's lock.</summary>
internal interface ISimulatedConversation
{
    string Id { get; }

    IReadOnlyList<JObject> Members { get; }

    /// <param name="replyTo">The activity that it answers, when the call named one.</param>
    ChannelAnswer Send(JObject activity, string? replyTo);

    ChannelAnswer Update(string activityId, JObject activity);

    ChannelAnswer Delete(string activityId);
}
