using System.Net.Http.Json;
using Chatbot.Tests.Shared;

namespace Chatbot.FrontDoor.Tests.Processes;

/// <summary>The host as it was built, in a process of its own on a free port, in Development.</summary>
internal sealed class BuiltHost : IDisposable
{
    private readonly ChildProcess _process;
    private readonly DirectoryInfo _data;

    private BuiltHost(ChildProcess process, DirectoryInfo data, string address)
    {
        (_process, _data) = (process, data);
        Address = address;
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    public string Address { get; }

    /// <summary>The file that the host keeps everything in.</summary>
    public string Database => DatabaseIn(_data);

    public HttpClient Http { get; }

    public long WorkingSet => _process.WorkingSet;

    public TimeSpan ProcessorTime => _process.ProcessorTime;

    public string Output => _process.Output;

    public static async Task<BuiltHost> StartAsync(params (string Name, string Value)[] environment)
    {
        // Both are built in the same configuration: .../bin/Release/net10.0
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var folder = RepositoryFolder.Combine("src", "Chatbot.Web", "bin", framework.Parent!.Name, framework.Name);
        var data = Directory.CreateTempSubdirectory("chatbot-host-");
        var process = ChildProcess.Start(
            Tool.Find("the .NET SDK", "dotnet"),
            ["Chatbot.Web.dll", "--urls", "http://127.0.0.1:0"],
            folder,
            [("ASPNETCORE_ENVIRONMENT", "Development"), ("Knowledge__Path", RepositoryFolder.Combine("faq-data")), ("Database__ConnectionString", $"Data Source={DatabaseIn(data)}"), .. environment]);
        try
        {
            var listening = await process.WaitForAsync(@"Now listening on: (http://127\.0\.0\.1:\d+)");
            return new(process, data, listening.Groups[1].Value);
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    public async Task<PageToken> TokenAsync()
    {
        using var response = await Http.PostAsync(new Uri("/api/token", UriKind.Relative), null);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<PageToken>())!;
    }

    private static string DatabaseIn(DirectoryInfo data) => Path.Combine(data.FullName, "chatbot.db");

    public void Dispose()
    {
        Http.Dispose();
        _process.Dispose();
        _data.Delete(recursive: true);
    }
}
