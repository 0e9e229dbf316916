using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>What the bot uploaded, and gets back in one view.</summary>
internal sealed class AttachmentStore
{
    private const string View = "original";

    private readonly ConcurrentDictionary<string, JObject> _uploads = new();

    public ChannelAnswer Add(string id, JObject upload)
    {
        _uploads[id] = upload;
        return ChannelAnswer.Stored(id);
    }

    public ChannelAnswer Describe(string id) => _uploads.TryGetValue(id, out var upload)
        ? ChannelAnswer.Ok(new JObject
        {
            ["name"] = upload["name"],
            ["type"] = upload["type"],
            ["views"] = new JArray(new JObject { ["viewId"] = View, ["size"] = Content(upload).Length }),
        })
        : ChannelAnswer.Refused(404, "AttachmentNotFound", "There is no such attachment.");

    public async Task WriteAsync(HttpContext http)
    {
        if (!_uploads.TryGetValue((string)http.Request.RouteValues["attachment"]!, out var upload))
        {
            http.Response.StatusCode = 404;
            return;
        }

        http.Response.ContentType = (string?)upload["type"] ?? "application/octet-stream";
        await http.Response.Body.WriteAsync(Content(upload), http.RequestAborted);
    }

    private static byte[] Content(JObject upload) => Convert.FromBase64String((string?)upload["originalBase64"] ?? "");
}
