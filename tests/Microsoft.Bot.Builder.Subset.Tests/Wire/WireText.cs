using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>Text as it is on the wire, made comparable with the recorded one.</summary>
internal static partial class WireText
{
    /// <summary>The service URL in the recorded cases.</summary>
    public const string RecordedUrl = "http://127.0.0.1:39790/cap";

    /// <summary>An object in the serializer of HTTP responses.</summary>
    public static string Adapter(object value)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text)) HttpHelper.BotMessageSerializer.Serialize(writer, value);
        return text.ToString();
    }

    /// <summary>JSON in which strings stay strings, even those that look like dates.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    public static string WithoutGuids(string text) => MadeUpGuid().Replace(text, "GUID");

    /// <summary>Compares what the bytes say: a lone surrogate is the replacement character in both.</summary>
    public static void AssertSame(string? expected, string? actual) => Assert.Equal(Utf8(expected), Utf8(actual));

    private static string? Utf8(string? text) => text == null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("(?!0{8}-)[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex MadeUpGuid();
}
