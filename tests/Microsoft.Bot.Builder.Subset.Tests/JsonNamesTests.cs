using System.Reflection;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tests;

public class JsonNamesTests
{
    /// <summary>
    /// Makes base64 of streams and byte arrays in attachments. Nothing here sends such attachments, and any
    /// other content is written as without it.
    /// </summary>
    private const string StreamConverter = "JsonConverter(Microsoft.Bot.Schema.Converters.AttachmentMemoryStreamConverter)";

    // TeamsChannelAccount has a private one.
    private const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] Recorded =
        [.. File.ReadAllLines(GoldenCases.PathOf("json-names.tsv")).Skip(1).Order(StringComparer.Ordinal)];

    [Fact]
    public void Properties_have_the_recorded_names_and_settings()
    {
        var types = Recorded.Select(line => line.Split('\t')[0].Replace("<T>", "`1", StringComparison.Ordinal)).ToHashSet();
        var actual = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => types.Contains(type.FullName!))
            .SelectMany(type => type.GetProperties(Declared))
            .Select(Line)
            .OfType<string>();

        Assert.Equal(
            Recorded.Select(WithoutStreamConverter),
            actual.Select(WithoutStreamConverter).Order(StringComparer.Ordinal));
    }

    private static string? Line(PropertyInfo property)
    {
        var name = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName;
        var isExtension = property.GetCustomAttribute<JsonExtensionDataAttribute>() != null;
        if (name == null && !isExtension) return null;

        var converter = property.GetCustomAttribute<JsonConverterAttribute>();
        var settings = isExtension ? "JsonExtensionData" : converter == null ? "-" : $"JsonConverter({converter.ConverterType.FullName})";
        return string.Join(
            '\t',
            global::Sdk.PublicSurface.TypeNames.Of(property.DeclaringType!),
            property.Name,
            name ?? "-",
            global::Sdk.PublicSurface.TypeNames.Of(property.PropertyType),
            settings);
    }

    private static string WithoutStreamConverter(string line) => line.Replace(StreamConverter, "-", StringComparison.Ordinal);
}
