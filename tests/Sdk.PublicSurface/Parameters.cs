using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sdk.PublicSurface;

internal static class Parameters
{
    public static string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Of));

    private static string Of(ParameterInfo parameter) =>
        Modifier(parameter) + TypeNames.Of(parameter.ParameterType) + " " + parameter.Name + Default(parameter);

    private static string Modifier(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(ParamArrayAttribute)))
            return "params ";
        if (!parameter.ParameterType.IsByRef)
            return "";
        if (parameter.IsOut)
            return "out ";
        return parameter.IsDefined(typeof(IsReadOnlyAttribute)) ? "in " : "ref ";
    }

    private static string Default(ParameterInfo parameter)
    {
        if (!parameter.IsOptional)
            return "";
        return parameter.HasDefaultValue
            ? " = " + Constants.Format(parameter.RawDefaultValue, parameter.ParameterType)
            : " = ?";
    }
}
