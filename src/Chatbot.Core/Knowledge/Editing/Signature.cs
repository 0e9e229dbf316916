using System.Globalization;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Who signs, when, and until when the review holds.</summary>
public sealed record Signature(string By, DateOnly On, DateOnly Until)
{
    /// <summary>Why nobody can sign like this, or null.</summary>
    internal string? Flaw()
    {
        if (string.IsNullOrWhiteSpace(By))
            return "The name of who signs is empty.";
        return Until <= On
            ? string.Create(CultureInfo.InvariantCulture, $"The review would end on {Until:yyyy-MM-dd}; it must end after today, {On:yyyy-MM-dd}.")
            : null;
    }

    internal Review Over(string hash) => new(By.Trim(), On, Until, hash);

    internal string ToYaml(string hash) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ state: signed, by: {YamlQuote.Of(By.Trim())}, on: {On:yyyy-MM-dd}, until: {Until:yyyy-MM-dd}, hash: {hash} }}");
}
