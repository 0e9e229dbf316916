using System.IO.Compression;

namespace Sdk.PublicSurface;

/// <summary>The recorded surface of an official package, in the form of <see cref="PublicSurfaceLines"/>.</summary>
public sealed class ApiList
{
    private const string ObsoleteMark = " !obsolete";

    private readonly HashSet<string> _lines;

    private ApiList(IEnumerable<string> lines)
    {
        _lines = [.. lines.Select(WithoutMark)];
        Types = _lines.Where(line => line.StartsWith("T:", StringComparison.Ordinal)).Select(NameOf).ToHashSet();
    }

    /// <summary>The names of all types in the list.</summary>
    public IReadOnlySet<string> Types { get; }

    public static ApiList Read(params string[] gzippedFiles) => new(gzippedFiles.SelectMany(Lines));

    public bool Has(string line) => _lines.Contains(line);

    /// <summary>Whether the type of a visible assembly is in the list at all.</summary>
    public bool Knows(Type type) => Types.Contains(NameOf(TypeLines.Declaration(type)));

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string NameOf(string typeLine) => typeLine[2..typeLine.IndexOf(" [", StringComparison.Ordinal)];

    private static string WithoutMark(string line) =>
        line.EndsWith(ObsoleteMark, StringComparison.Ordinal) ? line[..^ObsoleteMark.Length] : line;
}
