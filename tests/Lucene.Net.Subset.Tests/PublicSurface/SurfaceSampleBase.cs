namespace Lucene.Net.Subset.Tests.PublicSurface;

public abstract class SurfaceSampleBase : IDisposable
{
    public abstract void Seal();

    public void Dispose() => GC.SuppressFinalize(this);
}
