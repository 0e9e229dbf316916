using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>All YAML files of a faq-data folder at one moment.</summary>
public sealed class KnowledgeFiles
{
    public const string SignedFolder = "signed";

    private KnowledgeFiles(IEnumerable<KnowledgeFile> files, string? missing)
    {
        All = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        Missing = missing;
        Version = VersionOf(All);
    }

    public IReadOnlyList<KnowledgeFile> All { get; }

    /// <summary>Says that there is no such folder, or null.</summary>
    public string? Missing { get; }

    /// <summary>First 12 hexadecimal digits of the SHA-256 of all files; line endings and byte order marks do not count.</summary>
    public string Version { get; }

    public static KnowledgeFiles Of(IEnumerable<KnowledgeFile> files) => new(files, missing: null);

    public static KnowledgeFiles In(string folder)
    {
        try
        {
            return new([.. Top(folder), .. Signed(folder)], missing: null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new([], $"the folder cannot be read: {problem.Message}");
        }
    }

    public KnowledgeFiles With(KnowledgeFile changed) => Of([.. All.Where(file => file.Name != changed.Name), changed]);

    private static IEnumerable<KnowledgeFile> Top(string folder) =>
        YamlIn(folder).Select(path => Read(path, Path.GetFileName(path)));

    private static IEnumerable<KnowledgeFile> Signed(string folder)
    {
        var signed = Path.Combine(folder, SignedFolder);
        return Directory.Exists(signed)
            ? YamlIn(signed).Select(path => Read(path, $"{SignedFolder}/{Path.GetFileName(path)}"))
            : [];
    }

    /// <summary>Without hidden files: editors keep locks and copies under such names.</summary>
    private static IEnumerable<string> YamlIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.yaml").Where(path => !Path.GetFileName(path).StartsWith('.'));

    private static KnowledgeFile Read(string path, string name)
    {
        try
        {
            return new KnowledgeFile(name, ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new KnowledgeFile(name, [], $"the file cannot be read: {problem.Message}");
        }
    }

    /// <summary>The folder is read twice a minute: what needs no change is not copied.</summary>
    private static ReadOnlySpan<byte> Normal(KnowledgeFile file)
    {
        var content = file.Content.AsSpan();
        if (!content.Contains((byte)'\r') && !content.StartsWith("\uFEFF"u8))
            return content;
        return file.Text()?.Replace("\r\n", "\n", StringComparison.Ordinal) is { } text ? Encoding.UTF8.GetBytes(text) : content;
    }

    private static string VersionOf(IEnumerable<KnowledgeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            var content = Normal(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{content.Length}\n{file.Unreadable}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
