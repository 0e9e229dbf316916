using Chatbot.Bot.Delivery;

namespace Chatbot.Web.Delivery;

/// <summary>Sends lanes that somebody prompts, at once; those of our own channel do not wait for the others.</summary>
internal sealed class PromptedWorker(OutboxSender sender, OutboxPrompts prompts, DeliveryOptions options) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(SendAsync(prompts.OursAsync(stoppingToken), stoppingToken), SendAsync(prompts.OthersAsync(stoppingToken), stoppingToken));

    private Task SendAsync(IAsyncEnumerable<string> lanes, CancellationToken stopping) => Parallel.ForEachAsync(
        lanes,
        new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = stopping },
        async (lane, token) => await sender.SendWaitingAsync(lane, token).ConfigureAwait(false));
}
