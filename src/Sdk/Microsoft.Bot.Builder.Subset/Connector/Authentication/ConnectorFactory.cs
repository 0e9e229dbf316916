namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that act for the identity for which the factory was made.</summary>
public abstract class ConnectorFactory
{
    protected ConnectorFactory()
    {
    }

    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
