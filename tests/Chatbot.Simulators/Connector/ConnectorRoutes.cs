using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>The connector's REST, as bots call it.</summary>
internal sealed class ConnectorRoutes(World world, CallHandler calls, AttachmentStore attachments)
{
    private const string Conversation = "/v3/conversations/{conversation}";
    private const string Activity = Conversation + "/activities/{activity}";

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/v3/conversations", http => calls.HandleAsync(http, "", body => InWorld(() => Create(http, body))));
        Map(app, "POST", Conversation + "/activities", (conversation, _, body) => Send(conversation, body, null));
        Map(app, "POST", Conversation + "/activities/history", (_, _, _) => ChannelAnswer.Stored(world.NextId()));
        Map(app, "POST", Activity, (conversation, http, body) => Send(conversation, body, Id(http, "activity")));
        Map(app, "PUT", Activity, (conversation, http, body) => body is null ? BadBody : conversation.Update(Id(http, "activity"), body));
        Map(app, "DELETE", Activity, (conversation, http, _) => conversation.Delete(Id(http, "activity")));
        Map(app, "GET", Activity + "/members", (conversation, _, _) => All(conversation));
        Map(app, "GET", Conversation + "/members", (conversation, _, _) => All(conversation));
        Map(app, "GET", Conversation + "/members/{member}", (conversation, http, _) => MemberList.One(conversation.Members, Id(http, "member")));
        Map(app, "GET", Conversation + "/pagedmembers", (conversation, http, _) => MemberList.Page(conversation.Members, http.Request.Query));
        Map(app, "POST", Conversation + "/attachments", (_, _, body) => body is null ? BadBody : attachments.Add(world.NextId(), body));
        app.MapGet("/v3/attachments/{attachment}", http => calls.HandleAsync(http, "", _ => InWorld(() => attachments.Describe(Id(http, "attachment")))));
        app.MapGet("/v3/attachments/{attachment}/views/{view}", attachments.WriteAsync);
    }

    private static ChannelAnswer BadBody => ChannelAnswer.Refused(400, "BadSyntax", "The body is no JSON object.");

    private static ChannelAnswer All(ISimulatedConversation conversation) => ChannelAnswer.Ok(new JArray(conversation.Members));

    private static ChannelAnswer Send(ISimulatedConversation conversation, JObject? body, string? replyTo)
    {
        if (body is null)
            return BadBody;
        return (string?)body["type"] is { Length: > 0 }
            ? conversation.Send(body, replyTo)
            : ChannelAnswer.Refused(400, "MissingProperty", "The activity has no type.");
    }

    private static string Id(HttpContext http, string name) => (string)http.Request.RouteValues[name]!;

    private ChannelAnswer Create(HttpContext http, JObject? body)
    {
        if (body is null)
            return BadBody;
        var answer = world.Create(body);
        if (answer is { IsSuccess: true, Body: JObject created })
            created["serviceUrl"] = $"{http.Request.Scheme}://{http.Request.Host}/";
        return answer;
    }

    private void Map(IEndpointRouteBuilder app, string method, string pattern, Func<ISimulatedConversation, HttpContext, JObject?, ChannelAnswer> work) =>
        app.MapMethods(pattern, [method], (HttpContext http) =>
        {
            var id = Id(http, "conversation");
            return calls.HandleAsync(http, id, body => InWorld(() =>
                world.Find(id) is { } conversation ? work(conversation, http, body) : ChannelAnswer.UnknownConversation));
        });

    private ChannelAnswer InWorld(Func<ChannelAnswer> work)
    {
        lock (world.Lock)
            return work();
    }
}
