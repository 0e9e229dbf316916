using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Rest.Serialization;

/// <summary>
/// Does not write properties that have no public setter. The intention is that what a service alone can
/// set is not sent back to it; the effect is that anonymous objects are written as <c>{}</c>.
/// </summary>
public class ReadOnlyJsonContractResolver : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (member is PropertyInfo clr && IsReadOnly(clr)) property.ShouldSerialize = _ => false;

        return property;
    }

    private static bool IsReadOnly(PropertyInfo property)
    {
        var setter = property.GetSetMethod(nonPublic: true);
        return setter == null || setter.IsPrivate || setter.IsFamily;
    }
}
