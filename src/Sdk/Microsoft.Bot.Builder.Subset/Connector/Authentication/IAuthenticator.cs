namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for calls to channels.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
