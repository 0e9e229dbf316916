using System.Net.Http.Headers;
using System.Text;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Tests.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.Fakes;

/// <summary>The real host on a free port of this machine.</summary>
public sealed class HostUnderTest : IAsyncDisposable
{
    public const string Secret = "a secret of the tests, and long enough";

    /// <summary>Reading it takes a second; tests that do not set it up in their own way share it.</summary>
    private static readonly Lazy<KnowledgeStore<Responder>> Knowledge = new(OpenKnowledge);

    private readonly WebApplication _app;

    private readonly string _data;

    private HostUnderTest(WebApplication app, LogLines log, string data)
    {
        (_app, _data) = (app, data);
        Log = log;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public LogLines Log { get; }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static Task<HostUnderTest> StartAsync(params string[] settings) => StartAsync(null, null, settings);

    /// <param name="bot">In place of the clinic's bot.</param>
    public static Task<HostUnderTest> StartAsync(IBot? bot, TimeProvider? time, params string[] settings) => StartAsync(
        services =>
        {
            if (bot is not null)
                services.Replace(ServiceDescriptor.Singleton(bot));
            if (time is not null)
                services.Replace(ServiceDescriptor.Singleton(time));
        },
        settings);

    public static async Task<HostUnderTest> StartAsync(Action<IServiceCollection> adjust, params string[] settings)
    {
        ArgumentNullException.ThrowIfNull(adjust);
        var log = new LogLines();
        var data = Directory.CreateTempSubdirectory("chatbot-web-").FullName;
        var app = Program.Build(Arguments([$"Database:ConnectionString=Data Source={Path.Combine(data, "chatbot.db")}", .. settings]), builder =>
        {
            builder.Logging.ClearProviders().AddProvider(log);
            if (!settings.Any(setting => setting.StartsWith("Knowledge:", StringComparison.Ordinal)))
                builder.Services.Replace(ServiceDescriptor.Singleton(Knowledge.Value));
            adjust(builder.Services);
        });
        await app.StartAsync();
        return new(app, log, data);
    }

    public static string[] Arguments(params string[] settings) =>
    [
        "--urls", "http://127.0.0.1:0",
        "--environment", "Development",
        $"--Knowledge:Path={RepositoryFolder.Combine("faq-data")}",
        "--Knowledge:Serve=All",
        "--Knowledge:Watch=false",
        "--Embeddings:Model=none",
        $"--DirectLine:Secret={Secret}",
        .. settings.Select(setting => $"--{setting}"),
    ];

    public async Task<(HttpResponseMessage Response, JObject Body)> SendAsync(
        HttpMethod method, string path, string? bearer = null, string? json = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.StartsWith('{') ? JObject.Parse(text) : []);
    }

    private static KnowledgeStore<Responder> OpenKnowledge()
    {
        var options = new KnowledgeOptions { Path = RepositoryFolder.Combine("faq-data"), Serve = ServeMode.All, Watch = false };
        return KnowledgeStore.Open(options, version => Responder.Build(version, ServingRules.Of(options), new(), TimeProvider.System), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
