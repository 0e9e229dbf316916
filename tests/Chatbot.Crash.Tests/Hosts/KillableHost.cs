using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Chatbot.FrontDoor.Tests.Processes;
using Chatbot.Tests.Shared;

namespace Chatbot.Crash.Tests.Hosts;

/// <summary>The host as it was built, in a process of its own that can be killed (SIGKILL) and started again at the same address.</summary>
internal sealed class KillableHost : IDisposable
{
    private readonly (string Name, string Value)[] _settings;
    private ChildProcess? _process;

    private KillableHost((string Name, string Value)[] settings)
    {
        _settings = settings;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}"));
    }

    public Uri Address { get; }

    public int Kills { get; private set; }

    public string Output => _process?.Output ?? "";

    public static async Task<KillableHost> StartAsync(HostDatabase database, params (string Name, string Value)[] settings)
    {
        var host = new KillableHost([.. database.Settings, .. settings]);
        await host.StartAsync();
        return host;
    }

    public async Task StartAsync()
    {
        // Both are built in the same configuration: .../bin/Release/net10.0
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var folder = RepositoryFolder.Combine("src", "Chatbot.Web", "bin", framework.Parent!.Name, framework.Name);
        _process = ChildProcess.Start(
            Tool.Find("the .NET SDK", "dotnet"),
            ["Chatbot.Web.dll", "--urls", Address.ToString()],
            folder,
            [
                ("ASPNETCORE_ENVIRONMENT", "Development"),
                ("Knowledge__Path", RepositoryFolder.Combine("faq-data")),
                ("Knowledge__Watch", "false"),
                ("Embeddings__Model", "none"),
                ("DirectLine__Secret", "a secret of the tests, and long enough"),
                ("DirectLine__TokensPerMinute", "100000"),
                ("DirectLine__ActivitiesPerMinute", "100000"),
                .. _settings,
            ]);
        await _process.WaitForAsync(@"Now listening on: ");
    }

    public void Kill()
    {
        _process?.Dispose();
        _process = null;
        Kills++;
    }

    /// <summary>Kills it at random moments and starts it again, so many times.</summary>
    public async Task KillAtRandomAsync(int times, Random random, TimeSpan longest)
    {
        for (var kill = 0; kill < times; kill++)
        {
            await Task.Delay(longest * random.NextDouble());
            Kill();
            await StartAsync();
        }
    }

    public void Dispose() => _process?.Dispose();
}
