using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>Keys, and the channels for which each may sign.</summary>
internal sealed class KeySet
{
    private const string Endorsements = "endorsements";

    private readonly Dictionary<string, HashSet<string>> _channels = new(StringComparer.Ordinal);

    private KeySet(ICollection<SecurityKey> keys) => Keys = keys;

    public ICollection<SecurityKey> Keys { get; }

    public static KeySet Of(OpenIdConnectConfiguration configuration)
    {
        var set = new KeySet(configuration.SigningKeys);
        foreach (var key in configuration.JsonWebKeySet?.Keys ?? [])
        {
            if (key.KeyId is { } id)
                set._channels[id] = [.. ChannelsOf(key)];
        }

        return set;
    }

    public bool IsEndorsed(SecurityKey key, string channelId) =>
        key.KeyId is { } id && _channels.TryGetValue(id, out var channels) && channels.Contains(channelId);

    private static IEnumerable<string> ChannelsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue(Endorsements, out var listed) && listed is JsonElement { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Where(channel => channel.ValueKind == JsonValueKind.String).Select(channel => channel.GetString()!)
            : [];
}
