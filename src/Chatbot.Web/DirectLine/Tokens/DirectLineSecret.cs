using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>What a server presents to get tokens. Where none is set, nobody knows it.</summary>
internal sealed class DirectLineSecret(DirectLineOptions options)
{
    /// <summary>Compares in a time that does not tell how much of it was right.</summary>
    public bool Is(string text) =>
        options.Secret.Length > 0 && CryptographicOperations.FixedTimeEquals(Hash(text), Hash(options.Secret));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
