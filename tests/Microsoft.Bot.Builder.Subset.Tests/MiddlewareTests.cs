using System.Globalization;
using Microsoft.Bot.Builder.Tests.Fakes;

namespace Microsoft.Bot.Builder.Tests;

public class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Runs_around_the_bot_in_the_order_of_use()
    {
        _adapter.Use(new Logger(_log, "a")).Use(new Logger(_log, "b"));

        await RunAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], _log);
    }

    [Fact]
    public async Task Ends_the_turn_when_it_does_not_go_on()
    {
        _adapter.Use(new Logger(_log, "a")).Use(new Logger(_log, "b") { Ends = true });

        await RunAsync();

        Assert.Equal(["a in", "b in", "a out"], _log);
    }

    [Fact]
    public async Task Gives_what_a_turn_throws_to_the_error_handler()
    {
        _adapter.OnTurnError = (_, exception) =>
        {
            _log.Add(exception.Message);
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(RecordingAdapter.Message(), (_, _) => throw new InvalidOperationException("boom"));

        Assert.Equal(["boom"], _log);
    }

    [Fact]
    public async Task Lets_what_a_turn_throws_out_without_an_error_handler() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.RunAsync(RecordingAdapter.Message(), (_, _) => throw new InvalidOperationException("boom")));

    [Fact]
    public async Task Sets_the_culture_of_the_turn_only()
    {
        var before = CultureInfo.CurrentCulture;
        var message = RecordingAdapter.Message();
        message.Locale = "es-MX";

        await _adapter.RunAsync(message, (turn, _) =>
        {
            _log.Add(CultureInfo.CurrentCulture.Name);
            _log.Add(((TurnContext)turn).Locale);
            return Task.CompletedTask;
        });

        Assert.Equal(["es-MX", "es-MX"], _log);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    private Task RunAsync() => _adapter.RunAsync(RecordingAdapter.Message(), (_, _) =>
    {
        _log.Add("bot");
        return Task.CompletedTask;
    });

    private sealed class Logger(List<string> log, string name) : IMiddleware
    {
        public bool Ends { get; init; }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add($"{name} in");
            if (Ends) return;

            await next(cancellationToken);
            log.Add($"{name} out");
        }
    }
}
