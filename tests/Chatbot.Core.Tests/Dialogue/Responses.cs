using Chatbot.Core.Dialogue;

namespace Chatbot.Core.Tests.Dialogue;

internal static class Responses
{
    /// <summary>What is told at once: without a model nothing has to be waited for.</summary>
    public static TurnReply Respond(this Responder responder, Turn turn) =>
        responder.RespondAsync(turn, CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
