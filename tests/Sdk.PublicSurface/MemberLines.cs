using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sdk.PublicSurface;

internal static class MemberLines
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static |
        BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<string> DeclaredIn(Type type) =>
    [
        .. type.GetConstructors(Declared).Where(item => !item.IsStatic && Accessibility.IsVisible(item)).Select(Of),
        .. type.GetMethods(Declared).Where(IsListed).Select(item => Of(item, MemberFlags.Of(item))),
        .. type.GetProperties(Declared).Where(item => Accessors(item).Count > 0).Select(Of),
        .. type.GetFields(Declared).Where(Accessibility.IsVisible).Select(Of),
        .. type.GetEvents(Declared).Where(item => Accessibility.IsVisible(item.AddMethod!)).Select(Of),
    ];

    public static IEnumerable<string> EnumMembers(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(item => $"F:{Name(item)} = {Constants.Format(item.GetRawConstantValue(), item.FieldType)}");

    public static string Of(MethodInfo method, string flags)
    {
        Type[] own = method.GetGenericArguments();
        string arguments = own.Length == 0 ? "" : $"<{string.Join(", ", own.Select(TypeNames.Of))}>";
        return $"M:{Name(method)}{arguments}({Parameters.Of(method.GetParameters())}) : " +
            Returned(method.ReturnType) + Constraints.Of(own) + flags;
    }

    private static string Of(ConstructorInfo constructor) =>
        $"C:{TypeNames.Of(constructor.DeclaringType!)}({Parameters.Of(constructor.GetParameters())})" +
        (Accessibility.IsProtected(constructor) ? " [protected]" : "");

    private static string Of(PropertyInfo property)
    {
        List<MethodInfo> accessors = Accessors(property);
        MethodInfo main = accessors.Count == 1 || accessors[0].IsPublic ? accessors[0] : accessors[1];
        IEnumerable<string> shown = accessors.Select(accessor =>
            (main.IsPublic && !accessor.IsPublic ? "protected " : "") + Keyword(property, accessor));
        ParameterInfo[] index = property.GetIndexParameters();
        return $"P:{Name(property)}{(index.Length == 0 ? "" : $"[{Parameters.Of(index)}]")} " +
            $"{{ {string.Join(' ', shown)} }} : {Returned(property.PropertyType)}{MemberFlags.Of(main)}";
    }

    private static string Of(FieldInfo field) =>
        $"F:{Name(field)} : {TypeNames.Of(field.FieldType)}" +
        (field.IsLiteral ? $" = {Constants.Format(field.GetRawConstantValue(), field.FieldType)}" : "") +
        MemberFlags.Of(field);

    private static string Of(EventInfo item) =>
        $"E:{Name(item)} : {TypeNames.Of(item.EventHandlerType!)}{MemberFlags.Of(item.AddMethod!)}";

    private static bool IsListed(MethodInfo method) =>
        Accessibility.IsVisible(method) && !IsFinalizer(method) &&
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsFinalizer(MethodInfo method) =>
        method.Name == "Finalize" && method.GetBaseDefinition().DeclaringType == typeof(object);

    private static List<MethodInfo> Accessors(PropertyInfo property) =>
        [.. new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(Accessibility.IsVisible)];

    private static string Keyword(PropertyInfo property, MethodInfo accessor)
    {
        if (accessor == property.GetMethod)
            return "get;";
        Type[] modifiers = accessor.ReturnParameter.GetRequiredCustomModifiers();
        return modifiers.Contains(typeof(IsExternalInit)) ? "init;" : "set;";
    }

    private static string Name(MemberInfo member) => $"{TypeNames.Of(member.DeclaringType!)}.{member.Name}";

    private static string Returned(Type type) => (type.IsByRef ? "ref " : "") + TypeNames.Of(type);
}
