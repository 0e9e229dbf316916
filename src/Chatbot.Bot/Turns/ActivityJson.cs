using Newtonsoft.Json;

namespace Chatbot.Bot.Turns;

/// <summary>
/// Activities and references as they are kept. Dates inside <c>value</c> and <c>channelData</c> stay the text that they
/// are: Newtonsoft would write them differently from how it read them.
/// </summary>
internal static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = 128,
    };

    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    /// <exception cref="JsonException">It is not JSON of this shape.</exception>
    public static T Read<T>(string json)
        where T : class =>
        JsonConvert.DeserializeObject<T>(json, Settings) ?? throw new JsonSerializationException($"A {typeof(T).Name} was expected.");
}
