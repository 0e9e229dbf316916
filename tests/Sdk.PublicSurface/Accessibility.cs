using System.Reflection;

namespace Sdk.PublicSurface;

/// <summary>What code in another assembly can see, directly or from a derived class.</summary>
internal static class Accessibility
{
    // Compilers put this into the names of what they make up.
    private const char CompilerMade = '<';

    public static bool IsVisible(Type type)
    {
        if (type.Name.Contains(CompilerMade, StringComparison.Ordinal))
            return false;
        return type.IsNested
            ? (type.IsNestedPublic || IsProtected(type)) && IsVisible(type.DeclaringType!)
            : type.IsPublic;
    }

    public static bool IsProtected(Type type) => type.IsNestedFamily || type.IsNestedFamORAssem;

    public static bool IsVisible(MethodBase method) => (method.IsPublic || IsProtected(method)) && IsWritten(method);

    public static bool IsProtected(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly;

    public static bool IsVisible(FieldInfo field) => (field.IsPublic || IsProtected(field)) && IsWritten(field);

    public static bool IsProtected(FieldInfo field) => field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsWritten(MemberInfo member) => !member.Name.Contains(CompilerMade, StringComparison.Ordinal);
}
