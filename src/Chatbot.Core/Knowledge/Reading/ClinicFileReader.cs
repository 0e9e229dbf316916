namespace Chatbot.Core.Knowledge.Reading;

/// <summary>clinic.yaml.</summary>
internal static class ClinicFileReader
{
    public static ClinicProfile Read(MapReader root)
    {
        var profile = new ClinicProfile
        {
            Name = root.Text("name"),
            Phone = Detail(root, "phone"),
            Fax = Detail(root, "fax"),
            Address = Detail(root, "address"),
            Hours = Detail(root, "hours"),
            Opening = root.Opening(),
            TimeZone = TimeZone(root),
            Greeting = root.Localized("greeting"),
            Disclosure = root.Localized("disclosure"),
        };
        root.RejectOtherKeys();
        return profile;
    }

    /// <summary>A text for all languages, or one each; under <c>placeholder</c> while the clinic has not filled it in.</summary>
    private static ClinicDetail Detail(MapReader root, string key)
    {
        if (root.Required(key) is not { } value)
            return new ClinicDetail(key, new LocalizedText("", ""), IsPlaceholder: false, root.Location);
        var location = root.At(value);
        if (value is not YamlMap map || map.Find("placeholder") is null)
            return new ClinicDetail(key, Text(root, value, key), IsPlaceholder: false, location);

        var placeholder = root.MapOf(value, $"'{key}'")!;
        var text = Text(placeholder, placeholder.Required("placeholder")!, key);
        placeholder.RejectOtherKeys();
        return new ClinicDetail(key, text, IsPlaceholder: true, location);
    }

    private static LocalizedText Text(MapReader parent, YamlValue value, string key)
    {
        if (value is YamlMap)
            return parent.MapOf(value, $"'{key}'", $"{key}.")!.Localized();
        var text = parent.TextOf(value, $"'{key}'");
        return new LocalizedText(text, text);
    }

    private static string TimeZone(MapReader root)
    {
        var name = root.Text("timeZone");
        if (name.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
            root.Error(root.Optional("timeZone")!.Start, $"'timeZone' is '{name}'; it must be the IANA name of a time zone, such as America/Phoenix");
        return name;
    }
}
