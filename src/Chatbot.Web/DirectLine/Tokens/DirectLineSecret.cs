using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>The channel's secret: the one in the settings, or one made up for as long as the host runs.</summary>
internal sealed class DirectLineSecret(DirectLineOptions options)
{
    public bool IsMadeUp { get; } = options.Secret.Length == 0;

    public byte[] Bytes { get; } = options.Secret.Length == 0
        ? RandomNumberGenerator.GetBytes(32)
        : Encoding.UTF8.GetBytes(options.Secret);

    /// <summary>Compares in a time that does not tell how much of it was right. Nobody knows a secret that was made up.</summary>
    public bool Is(string text) =>
        !IsMadeUp && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(text)), SHA256.HashData(Bytes));
}
