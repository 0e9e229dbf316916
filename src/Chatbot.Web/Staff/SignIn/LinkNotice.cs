using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>Prints the link by which the next person comes in, in Development alone.</summary>
internal sealed class LinkNotice(OneTimeLinks links, IServer server, IHostApplicationLifetime lifetime, ILogger<LinkNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (links.AreOpen)
            lifetime.ApplicationStarted.Register(Say);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Say() => StaffLog.Link(log, server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "", links.Path);
}
