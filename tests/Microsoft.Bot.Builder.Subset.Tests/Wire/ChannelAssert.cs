using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>Compares what the channel received with what was recorded.</summary>
internal static class ChannelAssert
{
    public static void Received(IReadOnlyCollection<JToken> expected, ChannelRequest[] actual)
    {
        Assert.Equal(expected.Count, actual.Length);
        foreach (var (want, got) in expected.Zip(actual))
        {
            Assert.Equal((string?)want["method"], got.Method);
            Assert.Equal((string?)want["path"], got.Path);
            WireText.AssertSame((string?)want["body"], got.Body);
            if (want["headers"] is JObject headers) Assert.Equal(headers.ToObject<Dictionary<string, string>>(), got.Headers);
        }
    }
}
