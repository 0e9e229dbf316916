using System.Reflection;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Sdk.PublicSurface;

namespace Microsoft.Bot.Builder.Tests.PublicSurface;

public class PublicSurfaceTests
{
    private static readonly ApiList Official = ApiList.Read(
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Api"), "Microsoft.Bot.*.txt.gz"),
    ]);

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
}
