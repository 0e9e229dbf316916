using Sdk.PublicSurface;

namespace Lucene.Net.Subset.Tests.PublicSurface;

public class PublicSurfaceLinesTests
{
    private const string Space = "Lucene.Net.Subset.Tests.PublicSurface.";

    [Fact]
    public void Writes_every_form_of_member()
    {
        string expected =
            """
            C:N.SurfaceSample<T>(params System.String[] words) [protected]
            E:N.SurfaceSample<T>.Changed : System.EventHandler
            F:N.SurfaceSample<T>.Letter : System.Char = 65 [const]
            F:N.SurfaceSample<T>.Quote : System.String = "a\"b\\\u00e9" [const]
            F:N.SurfaceSample<T>.m_grid : T[,] [protected, readonly]
            I:N.SurfaceSample<T> : System.IDisposable
            M:N.SurfaceSample<T>.Equals(System.Object obj) : System.Boolean [override]
            M:N.SurfaceSample<T>.Find<TKey>(in TKey key, ref System.Int32 from, out System.Boolean found, System.Threading.CancellationToken stop = default, System.DayOfWeek day = 5) : ref System.Int32 where TKey : struct
            M:N.SurfaceSample<T>.GetHashCode() : System.Int32 [override]
            M:N.SurfaceSample<T>.Seal() : System.Void [sealed override]
            M:N.SurfaceSample<T>.ToString() : System.String [override]
            M:N.SurfaceSample<T>.op_Equality(N.SurfaceSample<T> left, N.SurfaceSample<T> right) : System.Boolean [static]
            M:N.SurfaceSample<T>.op_Inequality(N.SurfaceSample<T> left, N.SurfaceSample<T> right) : System.Boolean [static]
            P:N.SurfaceSample<T>.Item[System.Int32 row, System.String column] { get; } : T
            P:N.SurfaceSample<T>.Name { get; init; } : System.String
            P:N.SurfaceSample<T>.Number { get; protected set; } : System.Int32?
            T:N.SurfaceSample<T> [class, abstract] : N.SurfaceSampleBase where T : class, System.IComparable<T>, new()
            """;

        Assert.Equal(Expand(expected), PublicSurfaceLines.Of(typeof(SurfaceSample<>)));
    }

    [Fact]
    public void Writes_what_an_abstract_base_adds_and_implements()
    {
        string expected =
            """
            C:N.SurfaceSampleBase() [protected]
            I:N.SurfaceSampleBase : System.IDisposable
            M:N.SurfaceSampleBase.Dispose() : System.Void
            M:N.SurfaceSampleBase.Seal() : System.Void [abstract]
            T:N.SurfaceSampleBase [class, abstract]
            """;

        Assert.Equal(Expand(expected), PublicSurfaceLines.Of(typeof(SurfaceSampleBase)));
    }

    [Fact]
    public void Gives_generic_arguments_to_the_level_that_declares_them()
    {
        string expected =
            """
            M:N.SurfaceSample<T>+Chooser<TInput, TOutput>.Invoke(TInput input) : System.Int32
            T:N.SurfaceSample<T>+Chooser<TInput, TOutput> [delegate, protected in TInput out TOutput]
            P:N.SurfaceSample<T>+Nested<TItem>.Items { get; set; } : System.Collections.Generic.List<System.Collections.Generic.KeyValuePair<T, TItem>[]>
            T:N.SurfaceSample<T>+Nested<TItem> [struct, protected]
            """;

        IEnumerable<string> actual = new[] { "Chooser`2", "Nested`1" }.SelectMany(name => PublicSurfaceLines.Of(
            typeof(SurfaceSample<>).GetNestedType(name, System.Reflection.BindingFlags.NonPublic)!));
        Assert.Equal(Expand(expected), actual);
    }

    private static string[] Expand(string lines) =>
        lines.Replace("N.Surface", Space + "Surface", StringComparison.Ordinal).Split('\n');
}
