using System.Reflection;

namespace Sdk.PublicSurface;

internal static class Constraints
{
    public static string Of(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        let constraints = string.Join(", ", Of(parameter))
        where constraints.Length > 0
        select $" where {parameter.Name} : {constraints}");

    private static IEnumerable<string> Of(Type parameter)
    {
        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        bool isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            yield return "class";
        if (isStruct)
            yield return "struct";
        IEnumerable<string> types = parameter.GetGenericParameterConstraints()
            .Where(type => type != typeof(ValueType)).Select(TypeNames.Of).Order(StringComparer.Ordinal);
        foreach (string type in types)
            yield return type;
        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            yield return "new()";
    }
}
