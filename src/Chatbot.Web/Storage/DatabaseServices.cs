using Chatbot.Storage;

namespace Chatbot.Web.Storage;

internal static class DatabaseServices
{
    /// <summary>Adds the database, which is opened before anything else of the host starts.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseOptions options) =>
        services.AddStorage(options).AddHostedService<DatabaseOpening>();

    private sealed class DatabaseOpening(StorageStart start) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => start.OpenAsync(cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
