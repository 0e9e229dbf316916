namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Keeps fitted classifiers on disk, so that a start with a knowledge base that was served before need not fit them
/// again. Without a usable disk they are fitted every time. Safe for many threads and processes.
/// </summary>
/// <param name="folder">Holds the files; empty keeps nothing.</param>
internal sealed class ClassifierCache(string folder)
{
    /// <summary>Two languages of the newest versions; what is older goes.</summary>
    private const int MostFiles = 8;
    private const string Ending = ".classifier";

    /// <returns>Null when it is not kept, or damaged.</returns>
    public BankClassifier? Get(byte[] key)
    {
        if (folder.Length == 0)
            return null;
        try
        {
            return File.Exists(PathOf(key)) ? ClassifierRecord.Read(File.ReadAllBytes(PathOf(key)), key) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Put(byte[] key, byte[] record)
    {
        if (folder.Length == 0)
            return;
        try
        {
            Directory.CreateDirectory(folder);
            // Not flushed to the disk: a torn file is told by its hash, and costs no more than fitting again.
            var temporary = $"{PathOf(key)}.{Guid.NewGuid():N}";
            File.WriteAllBytes(temporary, record);
            File.Move(temporary, PathOf(key), overwrite: true);
            DropOldest();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It will be fitted again.
        }
    }

    /// <summary>Also what a crash left half written, when it is old.</summary>
    private void DropOldest()
    {
        var files = new DirectoryInfo(folder).GetFiles($"*{Ending}*");
        foreach (var file in files.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
            file.Delete();
    }

    private string PathOf(byte[] key) => Path.Combine(folder, Convert.ToHexStringLower(key.AsSpan(0, 16)) + Ending);
}
