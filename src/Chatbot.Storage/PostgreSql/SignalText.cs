using System.Text;
using System.Text.Json;
using Chatbot.Core.Conversations;

namespace Chatbot.Storage.PostgreSql;

/// <summary>A signal as the payload of NOTIFY.</summary>
internal static class SignalText
{
    public const string Channel = "chatbot_signals";

    /// <summary>PostgreSQL refuses payloads of 8,000 bytes and more.</summary>
    private const int LongestPayload = 7999;

    /// <returns>JSON; without the transient part when that is too long, since it is not promised to arrive.</returns>
    public static string Write(Signal signal)
    {
        var text = JsonSerializer.Serialize(signal);
        return Encoding.UTF8.GetByteCount(text) <= LongestPayload ? text : JsonSerializer.Serialize(signal with { Transient = null });
    }

    public static Signal? Read(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize<Signal>(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
