namespace Chatbot.Cli;

internal static class OutputFile
{
    /// <summary>Refuses a file that cannot be written before a long run, not after it.</summary>
    /// <exception cref="UsageException">The file is a folder, or its folder is missing.</exception>
    public static void Check(string option, string? path)
    {
        if (path is null)
            return;
        if (path.Length == 0 || Directory.Exists(path))
            throw new UsageException($"{option} is '{path}', a folder; name a file.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
            throw new UsageException($"{option} is '{path}', but there is no folder {folder}.");
    }
}
