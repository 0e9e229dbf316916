using System.Text.RegularExpressions;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Ids: what names a thing, and what names another thing.</summary>
internal static partial class MapReaderIds
{
    /// <summary>Reads the map's own id; problems found later in the map are reported with it.</summary>
    public static string Identify(this MapReader map, ReferenceKind kind)
    {
        var id = map.Text("id");
        if (id.Length == 0)
            return id;
        map.Id = id;
        var value = map.Optional("id")!;
        if (!KebabCase().IsMatch(id))
            map.Error(value.Start, $"the id '{id}' is not kebab-case: small letters a to z, digits and single hyphens, such as recovery-ride-home");
        map.References.Declare(kind, id, map.At(value));
        return id;
    }

    /// <summary>Reads a list of ids, which may be left out.</summary>
    public static IReadOnlyList<string> OptionalIds(this MapReader map, string key, ReferenceKind kind) =>
        map.Optional(key) is { } value ? map.IdsOf(value, key, kind) : [];

    public static IReadOnlyList<string> Ids(this MapReader map, string key, ReferenceKind kind) =>
        map.Required(key) is { } value ? map.IdsOf(value, key, kind) : [];

    public static bool IsKebabCase(string text) => KebabCase().IsMatch(text);

    private static List<string> IdsOf(this MapReader map, YamlValue value, string key, ReferenceKind kind)
    {
        var ids = new List<string>();
        foreach (var item in map.ItemsOf(value, $"'{key}'"))
        {
            var id = map.TextOf(item, $"an item of '{key}'");
            if (id.Length == 0)
                continue;
            if (ids.Contains(id))
                map.Error(item.Start, $"'{id}' stands twice in '{key}'");
            ids.Add(id);
            map.References.Refer(kind, id, map.At(item), map.Id);
        }

        return ids;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
