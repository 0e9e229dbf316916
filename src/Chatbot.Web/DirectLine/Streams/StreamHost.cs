using Chatbot.Core.Conversations;

namespace Chatbot.Web.DirectLine.Streams;

/// <summary>Runs the sockets, until they or the host end.</summary>
internal sealed class StreamHost(IConversationStore conversations, ConversationStreams streams, StreamPace pace, StreamWatch watch)
{
    public async Task RunAsync(HttpContext http, string conversationId, long after)
    {
        // Before the client learns that its socket is open: what is shown from then on, it sees.
        using var subscription = streams.Subscribe(conversationId);
        using var socket = await http.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        var stream = new ActivityStream(socket, subscription, conversations, pace);
        await watch.RunAsync(conversationId, stopping => stream.RunAsync(conversationId, after, stopping)).ConfigureAwait(false);
    }
}
