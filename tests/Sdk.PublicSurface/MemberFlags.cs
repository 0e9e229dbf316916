using System.Reflection;

namespace Sdk.PublicSurface;

internal static class MemberFlags
{
    public static string Of(MethodBase method)
    {
        var flags = new List<string>();
        if (Accessibility.IsProtected(method))
            flags.Add("protected");
        if (method.IsStatic)
            flags.Add("static");
        if (Inheritance(method) is { } inheritance)
            flags.Add(inheritance);
        return Bracketed(flags);
    }

    public static string Of(FieldInfo field)
    {
        var flags = new List<string>();
        if (Accessibility.IsProtected(field))
            flags.Add("protected");
        if (field.IsLiteral)
            flags.Add("const");
        else if (field.IsStatic)
            flags.Add("static");
        if (field.IsInitOnly)
            flags.Add("readonly");
        return Bracketed(flags);
    }

    private static string? Inheritance(MethodBase method)
    {
        if (!method.IsVirtual)
            return null;
        if (method.DeclaringType!.IsInterface)
            return method.IsAbstract ? null : "default";
        bool isNew = method.Attributes.HasFlag(MethodAttributes.NewSlot);
        if (method.IsAbstract)
            return isNew ? "abstract" : "abstract override";
        if (method.IsFinal)
            return isNew ? null : "sealed override"; // new and final: it only implements an interface
        return isNew ? "virtual" : "override";
    }

    private static string Bracketed(List<string> flags) => flags.Count == 0 ? "" : $" [{string.Join(", ", flags)}]";
}
