using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Chatbot.Web.Settings;

/// <summary>
/// Reads settings into an object with defaults, and collects a sentence for every one that is not allowed. The binder
/// of .NET stops at the first value that it cannot convert.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public void Add(IEnumerable<string> problems) => _problems.AddRange(problems);

    public T Read<T>(string section)
        where T : class, new()
    {
        var settings = new T();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
            Read(settings, property, $"{section}:{property.Name}");
        if (settings is ICheckedSettings check)
            Add(check.Check());
        return settings;
    }

    private void Read(object settings, PropertyInfo property, string name)
    {
        var range = property.GetCustomAttribute<RangeAttribute>();
        if (property.PropertyType == typeof(string[]))
        {
            if (List(name) is { Length: > 0 } list)
                property.SetValue(settings, list);
        }
        else if (configuration[name] is { } text)
        {
            var value = Convert(text, property.PropertyType);
            var address = property.GetCustomAttribute<UrlAttribute>();
            if (address is not null && !(Uri.TryCreate(text, UriKind.Absolute, out _) && address.IsValid(text)))
                _problems.Add($"{name} is '{text}'; allowed: an address such as https://www.example.org/path.");
            else if (value is null || range?.IsValid(value) == false)
                _problems.Add($"{name} is '{text}'; allowed: {Allowed(property.PropertyType, range)}.");
            else
                property.SetValue(settings, value);
        }
    }

    /// <summary>A list stands under numbers (<c>Name:0</c>), or in one value with commas, as environment variables like it.</summary>
    private string[] List(string name) =>
        configuration[name] is { } joined
            ? joined.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [.. configuration.GetSection(name).GetChildren().Select(child => child.Value).OfType<string>()];

    private static object? Convert(string text, Type type)
    {
        if (type == typeof(string))
            return text;
        if (type == typeof(bool))
            return bool.TryParse(text, out var flag) ? flag : null;
        if (type == typeof(int))
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(double))
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real : null;
        if (type.IsEnum)
            return Enum.GetNames(type).Contains(text, StringComparer.OrdinalIgnoreCase) ? Enum.Parse(type, text, ignoreCase: true) : null;
        throw new NotSupportedException($"Settings of type {type} cannot be read.");
    }

    private static string Allowed(Type type, RangeAttribute? range)
    {
        if (range is not null)
            return string.Create(CultureInfo.InvariantCulture, $"{range.Minimum} to {range.Maximum}");
        if (type.IsEnum)
            return string.Join(", ", Enum.GetNames(type));
        return type == typeof(bool) ? "true, false" : "a number";
    }
}
