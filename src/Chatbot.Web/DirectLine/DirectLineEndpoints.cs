using Chatbot.Web.DirectLine.Endpoints;
using Chatbot.Web.DirectLine.Tokens;
using Chatbot.Web.Handoff;

namespace Chatbot.Web.DirectLine;

internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var directLine = app.MapGroup(Root).RequireCors(DirectLineServices.CorsPolicy);
        // Named by their types, they would be made by expressions compiled at the start, at a cost in time and memory.
        directLine.AddEndpointFilter(app.ServiceProvider.GetRequiredService<FailureFilter>());
        directLine.AddEndpointFilter(app.ServiceProvider.GetRequiredService<DirectLineAuthorization>());
        directLine.MapTokens();
        directLine.MapConversations();
        directLine.MapActivities();
        directLine.MapSession();
        directLine.MapCallback();
        app.MapStream();
        app.MapPageToken();
    }
}
