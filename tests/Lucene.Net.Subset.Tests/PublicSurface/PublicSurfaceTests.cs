using System.Reflection;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Util;
using Sdk.PublicSurface;

namespace Lucene.Net.Subset.Tests.PublicSurface;

public class PublicSurfaceTests
{
    /// <summary>Overrides of members that the official type inherits as they are. None so far.</summary>
    private static readonly string[] OwnOverrides = [];

    /// <summary>Types whose official base derives from ours through classes that the subset has no use for.</summary>
    private static readonly string[] SkippedBases =
    [
        "T:Lucene.Net.Index.DirectoryReader [class, abstract] : Lucene.Net.Index.IndexReader",
        "T:Lucene.Net.Store.RAMDirectory [class] : Lucene.Net.Store.Directory",
    ];

    private static readonly ApiList Official = ApiList.Read(
        Path.Combine(AppContext.BaseDirectory, "Api", "Lucene.Net.txt.gz"),
        Path.Combine(AppContext.BaseDirectory, "Api", "Lucene.Net.Analysis.Common.txt.gz"));

    /// <summary>One assembly with the subset, two with the official packages.</summary>
    private static IEnumerable<Assembly> Assemblies =>
        new[] { typeof(Analyzer).Assembly, typeof(EnglishAnalyzer).Assembly }.Distinct();

    [Fact]
    public void Shows_nothing_that_the_official_packages_do_not_show()
    {
        string[] invented = [.. Assemblies.SelectMany(assembly =>
            assembly.GetName().Name!.EndsWith(".Subset", StringComparison.Ordinal)
                ? SurfaceComparison.Invented(assembly, Official, [.. OwnOverrides, .. SkippedBases])
                : SurfaceComparison.InventedInKnownTypes(assembly, Official))];

        Assert.True(invented.Length == 0, "Not in the official packages:\n" + string.Join('\n', invented));
    }

    // Literal lines of the lists, so that a generator that leaves things out is noticed too.
    [Theory]
    [InlineData(typeof(Analyzer), "T:Lucene.Net.Analysis.Analyzer [class, abstract]")]
    [InlineData(typeof(Analyzer), "C:Lucene.Net.Analysis.Analyzer(Lucene.Net.Analysis.ReuseStrategy reuseStrategy) [protected]")]
    [InlineData(typeof(Analyzer), "F:Lucene.Net.Analysis.Analyzer.GLOBAL_REUSE_STRATEGY : Lucene.Net.Analysis.ReuseStrategy [static, readonly]")]
    [InlineData(typeof(Analyzer), "I:Lucene.Net.Analysis.Analyzer : System.IDisposable")]
    [InlineData(typeof(Analyzer), "M:Lucene.Net.Analysis.Analyzer.Dispose(System.Boolean disposing) : System.Void [protected, virtual]")]
    [InlineData(typeof(Analyzer), "M:Lucene.Net.Analysis.Analyzer.NewAnonymous(System.Func<System.String, System.IO.TextReader, Lucene.Net.Analysis.TokenStreamComponents> createComponents) : Lucene.Net.Analysis.Analyzer [static]")]
    [InlineData(typeof(EnglishAnalyzer), "T:Lucene.Net.Analysis.En.EnglishAnalyzer [class, sealed] : Lucene.Net.Analysis.Util.StopwordAnalyzerBase")]
    [InlineData(typeof(EnglishAnalyzer), "P:Lucene.Net.Analysis.En.EnglishAnalyzer.DefaultStopSet { get; } : Lucene.Net.Analysis.Util.CharArraySet [static]")]
    [InlineData(typeof(LuceneVersion), "T:Lucene.Net.Util.LuceneVersion [enum] : System.Int32")]
    [InlineData(typeof(LuceneVersion), "F:Lucene.Net.Util.LuceneVersion.LUCENE_48 = 15")]
    [InlineData(typeof(AttributeSource), "M:Lucene.Net.Util.AttributeSource.GetAttribute<T>() : T where T : Lucene.Net.Util.IAttribute [virtual]")]
    public void Writes_the_lines_that_the_list_has(Type type, string line)
    {
        Assert.True(Official.Has(line));
        Assert.Contains(line, PublicSurfaceLines.Of(type));
    }
}
