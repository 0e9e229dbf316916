using System.Net;
using Chatbot.Web.Settings;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Embeddings;

public sealed class MeaningFillerTests
{
    [Fact]
    public async Task The_host_fills_its_cache_in_the_background_and_says_when_it_is_done()
    {
        var cache = Directory.CreateTempSubdirectory("chatbot-test-");
        try
        {
            await using var host = await HostUnderTest.StartAsync("Embeddings:Model=use-lite", $"Embeddings:Cache={cache.FullName}");

            // Three thousand texts, a few milliseconds each where the machine is busy.
            await Eventually.TrueAsync(
                async () => (await StatusAsync(host)).StartsWith("Sentence embeddings are ready: ", StringComparison.Ordinal), seconds: 60);

            Assert.Contains(host.Log.Lines, line => line.Contains("words alone decide until its sentence vectors are there", StringComparison.Ordinal));
            Assert.Contains(host.Log.Lines, line => line.Contains("Sentence embeddings are ready: ", StringComparison.Ordinal));
            Assert.Single(cache.GetFiles("*.embeddings"));
        }
        finally
        {
            cache.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_weights_the_host_is_ready_and_says_at_its_start_that_words_alone_decide()
    {
        await using var host = await HostUnderTest.StartAsync("Embeddings:Model=use-lite", "Embeddings:Weights=/nowhere");
        const string Message = "Sentence embeddings are off. The weights are missing: /nowhere does not hold them. Retrieval runs on its other signals.";

        await Eventually.TrueAsync(async () => await StatusAsync(host) == Message);

        var (ready, _) = await host.SendAsync(HttpMethod.Get, "/health/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Contains(host.Log.Lines, line => line.Contains(Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_another_model_stands_in_the_host_says_so_at_its_start()
    {
        await using var host = await HostUnderTest.StartAsync("Embeddings:Model=minilm", "Embeddings:Weights=/nowhere", "Embeddings:Cache=");
        const string Message = "use-lite stands in for minilm, whose weights are missing: /nowhere does not hold them.";

        await Eventually.TrueAsync(() => Task.FromResult(
            host.Log.Lines.Any(line => line.StartsWith($"Warning {Message}", StringComparison.Ordinal))));

        Assert.EndsWith(Message, await StatusAsync(host), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_are_not_allowed_stop_the_start()
    {
        var refused = Assert.Throws<RefusedStartException>(() => Program.Build(HostUnderTest.Arguments(
            "Embeddings:Model=bert", "Embeddings:QueryCacheSize=-1", "Embeddings:Threads=many")));

        Assert.Equal(
            """
            The host does not start with these settings:
            Embeddings:Threads is 'many'; allowed: a whole number.
            Embeddings:Model is bert; allowed: none, minilm, use-lite.
            Embeddings:QueryCacheSize is -1; allowed: 0 to 100000.
            """,
            refused.Message);
    }

    private static async Task<string> StatusAsync(HostUnderTest host)
    {
        var (_, report) = await host.SendAsync(HttpMethod.Get, "/health/ready");
        return (string)report["embeddings"]!;
    }
}
