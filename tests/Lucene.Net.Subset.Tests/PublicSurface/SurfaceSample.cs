#pragma warning disable CA1034, CA1045, CA1051, CA1068, CA1070, CA1720, CA2225 // Shapes that the official packages have too.

namespace Lucene.Net.Subset.Tests.PublicSurface;

/// <summary>One member of each form that the lists know and the subset may not have (yet).</summary>
public abstract class SurfaceSample<T> : SurfaceSampleBase
    where T : class, IComparable<T>, new()
{
    public const string Quote = "a\"b\\é";
    public const char Letter = 'A';
    protected readonly T[,]? m_grid;

    protected SurfaceSample(params string[] words) => m_grid = null;

    protected internal delegate int Chooser<in TInput, out TOutput>(TInput input);

    public event EventHandler? Changed;

    public int? Number { get; protected set; }

    public string Name { get; init; } = "";

    public T this[int row, string column] => throw new NotSupportedException();

    public override string ToString() => Name;

    public sealed override void Seal() => Changed?.Invoke(this, EventArgs.Empty);

    public static bool operator ==(SurfaceSample<T>? left, SurfaceSample<T>? right) => ReferenceEquals(left, right);

    public static bool operator !=(SurfaceSample<T>? left, SurfaceSample<T>? right) => !ReferenceEquals(left, right);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 0;

    public ref int Find<TKey>(
        in TKey key, ref int from, out bool found, CancellationToken stop = default, DayOfWeek day = DayOfWeek.Friday)
        where TKey : struct =>
        throw new NotSupportedException();

    internal void Hidden() => Changed = null;

    protected struct Nested<TItem>
    {
        public List<KeyValuePair<T, TItem>[]> Items { get; set; }
    }
}
