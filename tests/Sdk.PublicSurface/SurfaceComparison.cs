using System.Reflection;

namespace Sdk.PublicSurface;

/// <summary>Finds what an assembly shows and the official package does not.</summary>
public static class SurfaceComparison
{
    /// <param name="assembly">The subset, or the official assembly itself, which must have nothing invented.</param>
    /// <param name="list">What the official package shows.</param>
    /// <param name="allowed">Lines that a subset may have of its own, such as an override.</param>
    public static IReadOnlyList<string> Invented(
        Assembly assembly, ApiList list, IReadOnlyCollection<string> allowed) =>
    [
        .. PublicSurfaceLines.Of(assembly).Where(line => !list.Has(line) && !allowed.Contains(line)),
    ];

    /// <summary>The same for the types that the list has, for an assembly of which only a part was recorded.</summary>
    public static IReadOnlyList<string> InventedInKnownTypes(Assembly assembly, ApiList list) =>
    [
        .. assembly.GetTypes().Where(type => Accessibility.IsVisible(type) && list.Knows(type))
            .SelectMany(PublicSurfaceLines.Of).Where(line => !list.Has(line)),
    ];
}
