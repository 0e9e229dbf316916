namespace Microsoft.Bot.Schema;

/// <summary>A token that the client obtained for a card action by single sign-on.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
