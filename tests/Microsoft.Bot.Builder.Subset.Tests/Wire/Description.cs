using System.Collections;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>
/// Describes an object as the recorded cases do: by the .NET names of its properties, with the types of
/// whatever is not a string, a boolean or such an object.
/// </summary>
internal static class Description
{
    public static JToken? Of(object? value) => value switch
    {
        null => null,
        string or bool => new JValue(value),
        JToken token => OfToken(token),
        DateTimeOffset date => new JObject { ["clrType"] = TypeOf(value), ["o"] = date.ToString("o", CultureInfo.InvariantCulture) },
        DateTime date => new JObject
        {
            ["clrType"] = TypeOf(value),
            ["o"] = date.ToString("o", CultureInfo.InvariantCulture),
            ["kind"] = date.Kind.ToString(),
        },
        IFormattable number => new JObject
        {
            ["clrType"] = TypeOf(value),
            ["text"] = number.ToString(null, CultureInfo.InvariantCulture),
        },
        IEnumerable items => new JArray(items.Cast<object?>().Select(Of)),
        _ => OfProperties(value),
    };

    private static string TypeOf(object value) => value.GetType().FullName!;

    private static JObject OfProperties(object value)
    {
        var described = new JObject();
        foreach (var property in value.GetType().GetProperties())
        {
            if (Of(property.GetValue(value)) is { } token) described[property.Name] = token;
        }

        return described;
    }

    private static JToken OfToken(JToken token)
    {
        if (token is JObject { Count: 0 }) return "empty JObject";

        var described = new JObject { ["clrType"] = token.GetType().Name, ["json"] = token.ToString(Formatting.None) };
        var leaves = new JObject();
        foreach (var leaf in Leaves(token).Where(leaf => leaf.Type != JTokenType.String))
        {
            var date = leaf.Value is DateTime value ? $" {value.Kind} {value.ToString("o", CultureInfo.InvariantCulture)}" : "";
            var type = leaf.Value == null ? "" : $":{leaf.Value.GetType().Name}";
            leaves[leaf.Path[(token.Path.Length == 0 ? 0 : token.Path.Length + 1)..]] = $"{leaf.Type}{type}{date}";
        }

        if (leaves.Count > 0) described["leaves"] = leaves;
        return described;
    }

    private static IEnumerable<JValue> Leaves(JToken token) =>
        token is JContainer container ? container.DescendantsAndSelf().OfType<JValue>() : [(JValue)token];
}
