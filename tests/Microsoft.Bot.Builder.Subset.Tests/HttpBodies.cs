using System.Text;
using Microsoft.Bot.Builder.Tests.Wire;

namespace Microsoft.Bot.Builder.Tests;

/// <summary>The bodies of <c>http.json</c>, those included that are only described there.</summary>
internal static class HttpBodies
{
    public static byte[] Of(GoldenCases cases, string name, LoopbackChannel channel)
    {
        var recorded = (string)cases[name]["request"]!["body"]!;
        var message = channel.Localize((string)cases["message"]["request"]!["body"]!);
        return name switch
        {
            "charset-latin1-declared" => Utf8(channel.Localize(recorded[..recorded.LastIndexOf(" (", StringComparison.Ordinal)])),
            "utf16-body" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(message)],
            "invalid-utf8" => Encoding.Latin1.GetBytes(WithText(message, "\u00ff")),
            "body-1mb" => Utf8(WithText(message, new string('a', 1048576))),
            "body-31mb" => Utf8(WithText(message, new string('a', 31000000))),
            _ => Utf8(channel.Localize(recorded)),
        };
    }

    private static string WithText(string message, string text) =>
        message.Replace("\"text\":\"hi\"", $"\"text\":\"{text}\"", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
