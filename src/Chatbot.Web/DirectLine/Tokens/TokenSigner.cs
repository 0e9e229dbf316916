using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>Signs tokens and reads them back: <c>base64url(JSON) "." base64url(HMAC-SHA256)</c>.</summary>
internal sealed class TokenSigner(SigningKey key)
{
    private const int LongestToken = 4096;

    public string Sign(DirectLineToken token)
    {
        var payload = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(token)));
        return $"{payload}.{Base64Url.EncodeToString(Signature(payload))}";
    }

    /// <summary>The token if we signed it, expired or not; else null.</summary>
    public DirectLineToken? Read(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || text.Length > LongestToken)
            return null;
        var payload = text[..dot];
        return Base64Url.IsValid(payload) && Base64Url.IsValid(text.AsSpan(dot + 1)) && IsSignature(text.AsSpan(dot + 1), payload)
            ? JsonConvert.DeserializeObject<DirectLineToken>(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload)))
            : null;
    }

    private bool IsSignature(ReadOnlySpan<char> text, string payload) =>
        CryptographicOperations.FixedTimeEquals(Base64Url.DecodeFromChars(text), Signature(payload));

    private byte[] Signature(string payload) => HMACSHA256.HashData(key.Bytes, Encoding.ASCII.GetBytes(payload));
}
