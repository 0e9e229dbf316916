using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Knowledge.Reviews;

/// <summary>
/// The hash that a signature is over. What a reader cannot see does not count (line endings, the form of accents,
/// blanks at the ends), so that saving a file with another editor keeps its signatures.
/// </summary>
public static class ReviewHash
{
    public static string Of(ReviewedWords words)
    {
        var canonical = new StringBuilder();
        Append(canonical, "question", words.Question ?? "");
        Append(canonical, "answer", words.Answer);
        Append(canonical, "short", words.Short);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())))}";
    }

    /// <summary>With its length before it, no part can pass for the end of the one before.</summary>
    private static void Append(StringBuilder canonical, string name, string text)
    {
        var lines = text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal)
            .Split('\n').Select(line => line.TrimEnd());
        var plain = string.Join('\n', lines).Trim();
        canonical.Append(CultureInfo.InvariantCulture, $"{name} {plain.Length}\n{plain}\n");
    }
}
