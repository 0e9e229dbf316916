using Microsoft.Bot.Connector.Authentication;

namespace Chatbot.Web.Messages;

/// <summary>Who the bot is to Azure Bot Service, by the SDK's own settings.</summary>
internal sealed class BotIdentity(IConfiguration configuration, IHostEnvironment environment)
{
    /// <summary>Empty when the bot has none.</summary>
    public string AppId { get; } = configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]?.Trim() ?? "";

    /// <summary>Empty when the bot has none, or belongs to several tenants.</summary>
    public string TenantId { get; } = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]?.Trim() ?? "";

    public bool IsInDevelopment { get; } = environment.IsDevelopment();

    /// <summary>Whether everybody may call: never outside Development.</summary>
    public bool IsOpen => AppId.Length == 0 && IsInDevelopment;
}
