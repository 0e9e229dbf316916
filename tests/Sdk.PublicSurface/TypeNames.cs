using System.Text;

namespace Sdk.PublicSurface;

internal static class TypeNames
{
    public static string Of(Type type)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsPointer)
            return Of(type.GetElementType()!) + "*";
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter)
            return type.Name;
        return Nullable.GetUnderlyingType(type) is { } value ? Of(value) + "?" : OfNamed(type);
    }

    /// <summary>Each level of a nested type shows those generic arguments which that level declares.</summary>
    private static string OfNamed(Type type)
    {
        var levels = new Stack<Type>();
        for (Type? level = type; level is not null; level = level.DeclaringType)
            levels.Push(level);
        Type[] arguments = type.GetGenericArguments();
        var name = new StringBuilder(string.IsNullOrEmpty(type.Namespace) ? "" : type.Namespace + ".");
        int shown = 0;
        foreach (Type level in levels)
        {
            if (level.DeclaringType is not null)
                name.Append('+');
            name.Append(level.Name.Split('`')[0]);
            int declared = level.GetGenericArguments().Length;
            if (declared > shown)
                name.Append('<').AppendJoin(", ", arguments[shown..declared].Select(Of)).Append('>');
            shown = declared;
        }

        return name.ToString();
    }
}
