namespace Chatbot.Tests.Shared;

/// <summary>Where this repository stands.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Chatbot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Chatbot.sln was not found above the tests.");
    }
}
