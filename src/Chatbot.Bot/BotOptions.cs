using System.ComponentModel.DataAnnotations;

namespace Chatbot.Bot;

/// <summary>The settings under <c>Bot</c>. Each stands in docs/operations.md too.</summary>
public sealed class BotOptions
{
    public const string Section = "Bot";

    /// <value>How many follow-up questions are offered after an answer, 0 to 10; never more than the channel shows.</value>
    [Range(0, 10)]
    public int FollowUps { get; set; } = 3;

    /// <value>The longest activity that /api/messages accepts, in bytes of JSON, 1024 to 4194304.</value>
    [Range(1024, 4_194_304)]
    public int MaxActivityBytes { get; set; } = 262_144;

    /// <value>Where the keys are named that sign the tokens of Azure Bot Service.</value>
    [Url]
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <value>Where the keys are named that sign the tokens of the Bot Framework Emulator, which are accepted in Development only.</value>
    [Url]
    public string EmulatorOpenIdMetadata { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <value>Who issues the tokens of Azure Bot Service.</value>
    public string TokenIssuer { get; set; } = "https://api.botframework.com";
}
