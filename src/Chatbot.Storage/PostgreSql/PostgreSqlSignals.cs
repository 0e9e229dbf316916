using Chatbot.Core.Conversations;
using Chatbot.Storage.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chatbot.Storage.PostgreSql;

/// <summary>Signals among all replicas, by LISTEN and NOTIFY on a connection of its own that is opened again when it breaks.</summary>
internal sealed class PostgreSqlSignals : IConversationSignals, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly LocalSignals _here = new();
    private readonly NpgsqlDataSource _source;
    private readonly ILogger<PostgreSqlSignals> _log;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _loop;
    private int _disposed;

    public PostgreSqlSignals(NpgsqlDataSource source, ILogger<PostgreSqlSignals> log)
    {
        (_source, _log) = (source, log);
        _loop = Task.Run(ListenAsync);
    }

    /// <summary>Done when signals are heard for the first time.</summary>
    public Task Listening => _listening.Task;

    public async Task RaiseAsync(Signal signal, CancellationToken cancellation)
    {
        await using var command = _source.CreateCommand("SELECT pg_notify($1, $2)");
        command.Parameters.Add(new() { Value = SignalText.Channel });
        command.Parameters.Add(new() { Value = SignalText.Write(signal) });
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public IDisposable Listen(Action<Signal> handler) => _here.Listen(handler);

    /// <summary>May be called again: a container that knows this by two names does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await ListenOnceAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is NpgsqlException or IOException or TimeoutException or InvalidOperationException)
            {
                StorageLog.SignalsBroke(_log, problem);
                await Task.Delay(Pause, TimeProvider.System, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    private async Task ListenOnceAsync()
    {
        await using var connection = await _source.OpenConnectionAsync(_stop.Token).ConfigureAwait(false);
        connection.Notification += (_, notification) =>
        {
            if (SignalText.Read(notification.Payload) is { } signal)
                _here.Tell(signal);
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {SignalText.Channel}", connection))
            await listen.ExecuteNonQueryAsync(_stop.Token).ConfigureAwait(false);
        _listening.TrySetResult();
        while (true)
            await connection.WaitAsync(_stop.Token).ConfigureAwait(false);
    }
}
