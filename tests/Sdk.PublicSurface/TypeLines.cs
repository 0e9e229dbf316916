using System.Reflection;

namespace Sdk.PublicSurface;

internal static class TypeLines
{
    public static string Declaration(Type type) =>
        $"T:{TypeNames.Of(type)} [{string.Join(", ", Flags(type))}{Variance(type)}]{Base(type)}" +
        Constraints.Of(OwnParameters(type));

    public static IEnumerable<string> Interfaces(Type type) =>
        type.GetInterfaces().Where(item => Accessibility.IsVisible(item))
            .Select(item => $"I:{TypeNames.Of(type)} : {TypeNames.Of(item)}");

    private static IEnumerable<string> Flags(Type type)
    {
        yield return Kind(type);
        if (Accessibility.IsProtected(type))
            yield return "protected";
        if (Kind(type) != "class")
            yield break;
        if (type.IsAbstract)
            yield return type.IsSealed ? "static" : "abstract";
        else if (type.IsSealed)
            yield return "sealed";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";
        if (type.IsValueType)
            return "struct";
        return typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";
    }

    private static string Variance(Type type) => string.Concat(OwnParameters(type).Select(parameter =>
        (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => $" out {parameter.Name}",
            GenericParameterAttributes.Contravariant => $" in {parameter.Name}",
            _ => "",
        }));

    private static string Base(Type type)
    {
        if (type.IsEnum)
            return " : " + TypeNames.Of(Enum.GetUnderlyingType(type));
        bool isShown = Kind(type) == "class" && type.BaseType is not null && type.BaseType != typeof(object);
        return isShown ? " : " + TypeNames.Of(type.BaseType!) : "";
    }

    private static IEnumerable<Type> OwnParameters(Type type) =>
        type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);
}
