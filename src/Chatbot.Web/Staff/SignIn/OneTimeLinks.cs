using System.Buffers.Text;
using System.Security.Cryptography;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>
/// Keys that each let one person in, for a laptop on which there is no directory to ask. One is good at a time; using it
/// makes the next one.
/// </summary>
internal sealed class OneTimeLinks(IHostEnvironment environment)
{
    private readonly Lock _lock = new();
    private string _key = Make();

    /// <summary>Only in Development.</summary>
    public bool AreOpen => environment.IsDevelopment();

    public string Path
    {
        get
        {
            lock (_lock)
                return $"/staff/enter?key={_key}";
        }
    }

    public bool IsGood(string? key)
    {
        lock (_lock)
            return AreOpen && key is not null && CryptographicOperations.FixedTimeEquals(Bytes(key), Bytes(_key));
    }

    /// <returns>
    /// What tells whoever comes in from all others, also from those whom another replica lets in or this host did before it
    /// was started again: tickets are theirs by it. Null when the key was used, or is none.
    /// </returns>
    public string? Use(string? key)
    {
        lock (_lock)
        {
            if (!IsGood(key))
                return null;
            _key = Make();
            return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        }
    }

    private static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
