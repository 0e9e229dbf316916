using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// JSON in HTTP requests to the bot and in its responses. Reading is lenient in every way that Newtonsoft
/// is; writing leaves out null properties and those without a setter.
/// </summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new ReadOnlyJsonContractResolver(),
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = 128,
    };

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The body as a <typeparamref name="T"/>, or its default when that cannot be.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Newtonsoft reads synchronously, which the server does not allow on its own stream.
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        body.Position = 0;
        using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8));
        try
        {
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Writes the answer to an invoke; anything else is answered with an empty 200.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);

        response.StatusCode = invokeResponse?.Status ?? (int)HttpStatusCode.OK;
        if (invokeResponse?.Body == null) return;

        response.ContentType = "application/json";
        using var body = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(body, Utf8, leaveOpen: true)))
            BotMessageSerializer.Serialize(writer, invokeResponse.Body);
        body.Position = 0;
        await body.CopyToAsync(response.Body).ConfigureAwait(false);
    }
}
