using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>/v3/directline/session/getsessionid: clients ask for it before a sign-in, which this bot has none of.</summary>
internal static class SessionEndpoint
{
    public static void MapSession(this RouteGroupBuilder directLine) => directLine.MapGet("/session/getsessionid", Get);

    private static DirectLineResult Get() => DirectLineResult.Ok(new SessionBody { SessionId = Guid.NewGuid().ToString("N") });
}
