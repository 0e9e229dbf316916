using System.IO.Compression;
using System.Reflection;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Sdk.PublicSurface;

namespace Microsoft.Bot.Builder.Tests.PublicSurface;

public class PublicSurfaceTests
{
    private static readonly string[] Files =
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Api"), "Microsoft.Bot.*.txt.gz");

    private static readonly ApiList Official = ApiList.Read(Files);

    /// <summary>Two assemblies with the subset, four with the official packages.</summary>
    private static IEnumerable<Assembly> Assemblies => new[]
    {
        typeof(Activity).Assembly,
        typeof(IConnectorClient).Assembly,
        typeof(IBot).Assembly,
        typeof(CloudAdapter).Assembly,
    }.Distinct();

    [Fact]
    public void Shows_nothing_that_the_official_packages_do_not_show()
    {
        var invented = Assemblies.SelectMany(assembly =>
            assembly.GetName().Name!.EndsWith(".Subset", StringComparison.Ordinal)
                ? SurfaceComparison.Invented(assembly, Official, RestLines(assembly))
                : SurfaceComparison.InventedInKnownTypes(assembly, Official));

        Assert.Empty(invented);
    }

    // What implements an interface, or derives from an abstract class, must do so on both builds.
    [Fact]
    public void Leaves_out_nothing_that_implementers_have_to_implement()
    {
        var lines = Files.SelectMany(Lines).ToArray();
        var missing = Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsAbstract && !type.IsSealed)
            .SelectMany(type => ToImplement(type, lines).Except(PublicSurfaceLines.Of(type)));

        Assert.Empty(missing);
    }

    // Literal lines of the lists, so that a generator that leaves things out is noticed too.
    [Theory]
    [InlineData(typeof(Activity), "M:Microsoft.Bot.Schema.Activity.TryGetChannelData<TypeT>(out TypeT instance) : System.Boolean")]
    [InlineData(typeof(IMessageUpdateActivity), "I:Microsoft.Bot.Schema.IMessageUpdateActivity : Microsoft.Bot.Schema.IMessageActivity")]
    [InlineData(typeof(ActivityHandler), "T:Microsoft.Bot.Builder.ActivityHandler [class]")]
    [InlineData(typeof(CloudAdapter), "C:Microsoft.Bot.Builder.Integration.AspNet.Core.CloudAdapter()")]
    public void Writes_the_lines_that_the_list_has(Type type, string line)
    {
        Assert.True(Official.Has(line));
        Assert.Contains(line, PublicSurfaceLines.Of(type));
    }

    /// <summary>
    /// The types of Microsoft.Rest.ClientRuntime that the SDK's signatures show. Their package is not in the
    /// lists; its names are kept by hand.
    /// </summary>
    private static string[] RestLines(Assembly assembly) =>
    [
        .. PublicSurfaceLines.Of(assembly).Where(line => line[2..].StartsWith("Microsoft.Rest.", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> ToImplement(Type type, IEnumerable<string> lines)
    {
        var prefix = $"{TypeNames.Of(type)}.";
        return lines.Where(line => line[2..].StartsWith(prefix, StringComparison.Ordinal)
            && (type.IsInterface || line.EndsWith("abstract]", StringComparison.Ordinal))
            && !Name(line[(2 + prefix.Length)..]).Contains('.', StringComparison.Ordinal));
    }

    /// <summary>The name at the start. One with a dot is that of a type, in a namespace named like this type.</summary>
    private static string Name(string member) => member.Split('(', ' ', '<', '[')[0];

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
