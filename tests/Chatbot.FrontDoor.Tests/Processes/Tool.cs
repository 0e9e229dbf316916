namespace Chatbot.FrontDoor.Tests.Processes;

/// <summary>A program of this machine that the tests need.</summary>
internal static class Tool
{
    /// <exception cref="InvalidOperationException">It is not there; the message says what to install.</exception>
    public static string Find(string what, params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var extensions = OperatingSystem.IsWindows() ? new[] { ".exe", ".cmd" } : [""];
        return (
            from name in names
            from folder in folders
            from extension in extensions
            let path = Path.Combine(folder, name + extension)
            where File.Exists(path)
            select path).FirstOrDefault()
            ?? throw new InvalidOperationException($"The front-door tests need {what}: none of {string.Join(", ", names)} was found on the PATH.");
    }

    public static string Chromium() => Find("a Chromium browser", "chromium", "chromium-browser", "google-chrome", "chrome", "msedge");

    public static string Node() => Find("Node.js 20 or later", "node");
}
