namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What to demand of inbound tokens, beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Issuers to accept in addition to the channels' own.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
