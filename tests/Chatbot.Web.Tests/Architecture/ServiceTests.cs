using Chatbot.Web.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chatbot.Web.Tests.Architecture;

/// <summary>
/// What the host is put together from. A circle through a factory is seen by no check of the container: it waits for
/// itself, when somebody first asks for one of its members.
/// </summary>
public sealed class ServiceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("Handoff:Target=Teams")]
    [InlineData("Handoff:Target=Events")]
    public async Task Each_service_of_the_host_can_be_made_and_none_waits_for_itself(string setting)
    {
        var data = Directory.CreateTempSubdirectory("chatbot-web-");
        try
        {
            var singletons = new List<Type>();
            await using var app = Program.Build(HostUnderTest.Arguments(setting, $"Database:ConnectionString=Data Source={Path.Combine(data.FullName, "chatbot.db")}"), builder =>
            {
                builder.Host.UseDefaultServiceProvider(options => (options.ValidateOnBuild, options.ValidateScopes) = (true, true));
                singletons.AddRange(builder.Services.Where(IsSingleton).Select(service => service.ServiceType).Distinct());
            });

            foreach (var type in singletons)
                await OpenAsync(app.Services, type);

            Assert.Contains(typeof(Bot.Delivery.OutboxSender), singletons);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static bool IsSingleton(ServiceDescriptor service) =>
        service is { Lifetime: ServiceLifetime.Singleton, IsKeyedService: false, ServiceType.ContainsGenericParameters: false };

    /// <summary>All that are registered for a type, on a thread of their own: one that waits for itself never comes back.</summary>
    private static async Task OpenAsync(IServiceProvider services, Type type)
    {
        var opening = Task.Factory.StartNew(
            () => services.GetServices(type).Count(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(await Task.WhenAny(opening, Task.Delay(Patience)) == opening, $"{type} was not made within {Patience.TotalSeconds} seconds.");
        Assert.True(await opening > 0, $"{type} is registered, and nothing was made.");
    }
}
