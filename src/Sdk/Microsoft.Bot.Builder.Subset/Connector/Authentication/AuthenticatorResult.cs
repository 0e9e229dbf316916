namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token, and until when it is good.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
