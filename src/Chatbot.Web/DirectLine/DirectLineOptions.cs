using System.ComponentModel.DataAnnotations;
using Chatbot.Web.Settings;

namespace Chatbot.Web.DirectLine;

/// <summary>The settings under <c>DirectLine</c>. Each stands in docs/operations.md too.</summary>
internal sealed class DirectLineOptions : ICheckedSettings
{
    public const string Section = "DirectLine";
    public const int ShortestSecret = 32;

    /// <value>What a server presents to get tokens. Empty: no server gets any, and the pages of this host alone use the bot.</value>
    public string Secret { get; set; } = "";

    /// <value>Origins, besides the host's own, whose pages may use the bot; such as https://www.example.org.</value>
    public string[] AllowedOrigins { get; set; } = [];

    /// <value>For how many minutes a token is good, 1 to 1440.</value>
    [Range(1, 1440)]
    public int TokenMinutes { get; set; } = 30;

    /// <value>For how many minutes after its token expired a page may still take up its conversation, 0 to 10080.</value>
    [Range(0, 10080)]
    public int ResumeMinutes { get; set; } = 720;

    /// <value>After how many seconds a message that the bot has not answered is reported as timed out, 1 to 300.</value>
    [Range(1, 300)]
    public int TurnTimeoutSeconds { get; set; } = 15;

    /// <value>The longest message that is accepted, in bytes of JSON, 1024 to 1048576.</value>
    [Range(1024, 1048576)]
    public int MaxActivityBytes { get; set; } = 65536;

    /// <value>How many tokens one address gets in a minute, 1 to 100000.</value>
    [Range(1, 100_000)]
    public int TokensPerMinute { get; set; } = 30;

    /// <value>How many activities are accepted in one conversation in a minute, 1 to 100000.</value>
    [Range(1, 100_000)]
    public int ActivitiesPerMinute { get; set; } = 60;

    /// <value>After how many minutes without any sign of life a conversation is forgotten, 1 to 10080.</value>
    [Range(1, 10080)]
    public int IdleMinutes { get; set; } = 720;

    /// <value>How many sockets one conversation may have open; a further one closes the oldest, 1 to 100.</value>
    [Range(1, 100)]
    public int MaxStreamsPerConversation { get; set; } = 4;

    /// <value>How often, in seconds, an idle socket gets an empty message, 1 to 300.</value>
    [Range(1, 300)]
    public int KeepAliveSeconds { get; set; } = 15;

    /// <value>For how many seconds a socket may refuse to take what is sent to it, 1 to 300.</value>
    [Range(1, 300)]
    public int SendTimeoutSeconds { get; set; } = 10;

    public IEnumerable<string> Check()
    {
        if (Secret.Length is > 0 and < ShortestSecret)
            yield return $"{Section}:Secret has {Secret.Length} characters; allowed: none, or {ShortestSecret} or more.";
        foreach (var origin in AllowedOrigins.Where(origin => !IsOrigin(origin)))
            yield return $"{Section}:AllowedOrigins holds '{origin}'; allowed: origins such as https://www.example.org, without a path.";
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
