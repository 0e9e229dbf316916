namespace Chatbot.Web.Messages;

/// <summary>Says at the start who may call /api/messages.</summary>
internal sealed class IdentityNotice(BotIdentity identity, ILogger<IdentityNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (identity.AppId.Length > 0)
            MessagesLog.Identity(log, identity.AppId);
        else if (identity.IsOpen)
            MessagesLog.Open(log);
        else
            MessagesLog.NoIdentity(log);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
