using Chatbot.Simulators.Connector;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>A thread of a channel, as the conversation that it is to the bot.</summary>
internal sealed class TeamsThread(string conversationId, string threadId, Timeline timeline, Func<IReadOnlyList<JObject>> members) : ISimulatedConversation
{
    public string Id => conversationId;

    public IReadOnlyList<JObject> Members => members();

    public ChannelAnswer Send(JObject activity, string? replyTo) => timeline.Send(activity, threadId);

    public ChannelAnswer Update(string activityId, JObject activity) => timeline.Update(activityId, activity);

    public ChannelAnswer Delete(string activityId) => timeline.Delete(activityId);
}
