using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Fakes;

/// <summary>A bot that keeps what it is told and answers as the test says.</summary>
internal sealed class ListeningBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JObject> _heard = [];

    private ListeningBot(WebApplication app) => _app = app;

    public IReadOnlyList<JObject> Heard => [.. _heard];

    /// <summary>Status and body, by how many activities were heard before.</summary>
    public Func<int, (int Status, string? Body)> Answer { get; set; } = _ => (200, null);

    public Uri Address => new(_app.Urls.Single());

    public static async Task<ListeningBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var bot = new ListeningBot(app);
        app.MapPost("/api/messages", bot.ListenAsync);
        await app.StartAsync();
        return bot;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> ListenAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        using var json = new JsonTextReader(new StringReader(await reader.ReadToEndAsync())) { DateParseHandling = DateParseHandling.None };
        var activity = await JObject.LoadAsync(json);
        var before = _heard.Count;
        _heard.Enqueue(activity);
        var (status, body) = Answer(before);
        return Results.Text(body ?? "", body is null ? null : "application/json", statusCode: status);
    }
}
