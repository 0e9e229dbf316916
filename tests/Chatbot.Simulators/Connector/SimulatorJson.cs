using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>JSON as it stands: what looks like a date stays a text.</summary>
internal static class SimulatorJson
{
    public static JObject? Read(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return JToken.ReadFrom(reader) as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static async Task<JObject?> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return Read(await reader.ReadToEndAsync(request.HttpContext.RequestAborted).ConfigureAwait(false));
    }

    public static async Task WriteAsync(HttpResponse response, int status, JToken? body)
    {
        response.StatusCode = status;
        if (body is null)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.WriteAsync(body.ToString(Formatting.None), response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
