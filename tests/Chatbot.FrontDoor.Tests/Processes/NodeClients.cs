using Chatbot.Tests.Shared;

namespace Chatbot.FrontDoor.Tests.Processes;

/// <summary>The real clients that run in Node. Their packages are installed from the lock file when they are not there.</summary>
internal static class NodeClients
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static string Folder { get; } = RepositoryFolder.Combine("tests", "Chatbot.FrontDoor.Tests", "node");

    public static async Task<ChildProcess> StartAsync(IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        await InstallAsync();
        return ChildProcess.Start(Tool.Node(), arguments, Folder, environment);
    }

    public static async Task<string> ReadAsync(string path)
    {
        await InstallAsync();
        return await File.ReadAllTextAsync(Path.Combine(Folder, "node_modules", path));
    }

    private static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            if (IsInstalled())
                return;
            using var npm = ChildProcess.Start(Tool.Find("npm", "npm"), ["ci", "--ignore-scripts"], Folder);
            if (await npm.WaitForExitAsync(TimeSpan.FromMinutes(5)) != 0)
                throw new InvalidOperationException($"'npm ci' failed in {Folder}:{Environment.NewLine}{npm.Output}");
        }
        finally
        {
            Installing.Release();
        }
    }

    /// <summary>npm writes this file at the end, newer than the lock file that it followed.</summary>
    private static bool IsInstalled()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        return installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
    }
}
