using System.Reflection;

namespace Sdk.PublicSurface;

/// <summary>Writes the public and protected surface of an assembly, one fact a line; the README has the form.</summary>
public static class PublicSurfaceLines
{
    public static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. assembly.GetTypes().Where(Accessibility.IsVisible).SelectMany(Of).Distinct().Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Of(Type type)
    {
        var lines = new List<string> { TypeLines.Declaration(type) };
        if (type.IsEnum)
            lines.AddRange(MemberLines.EnumMembers(type));
        else if (typeof(Delegate).IsAssignableFrom(type))
            lines.Add(MemberLines.Of(type.GetMethod("Invoke")!, flags: ""));
        else
            lines.AddRange([.. TypeLines.Interfaces(type), .. MemberLines.DeclaredIn(type)]);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
