using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;

namespace Chatbot.Web.DirectLine.Wire;

/// <summary>JSON with the SDK's own settings, without line breaks: System.Text.Json would mangle channelData.</summary>
internal static class DirectLineJson
{
    private static readonly JsonSerializerSettings Settings =
        new(HttpHelper.BotMessageSerializerSettings) { Formatting = Formatting.None };

    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    /// <returns>Null when it is not JSON of this shape.</returns>
    public static T? Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonConvert.DeserializeObject<T>(text, Settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
