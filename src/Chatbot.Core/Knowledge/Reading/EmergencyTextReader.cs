using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>The texts of one emergency reply, each with its short form, whose beginning must hold what to do.</summary>
internal static class EmergencyTextReader
{
    /// <summary>The first segment of a text message in the plain alphabet (GSM 03.38), and in any other.</summary>
    private const int PlainSegment = 160;
    private const int OtherSegment = 70;

    private const string PlainLetters = " !\"#$%&'()*+,-./:;<=>?@_¡¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü\n";

    public static EmergencyText Read(MapReader reply, string key)
    {
        if (reply.Map(key) is not { } map)
            return new(new("", ""), new("", ""), new("", ""), reply.Location);
        var text = new EmergencyText(map.Localized("text"), map.Localized("short"), map.Localized("repeat"), map.Location);
        foreach (var language in MapReaderLanguages.All)
        {
            CheckBeginning(map, "short", text.Short, language);
            CheckBeginning(map, "repeat", text.Repeat, language);
        }

        map.RejectOtherKeys();
        return text;
    }

    private static void CheckBeginning(MapReader map, string key, LocalizedText localized, PatientLanguage language)
    {
        var text = localized.In(language);
        if (text.Length == 0)
            return;
        var segment = text.All(c => char.IsAsciiLetterOrDigit(c) || PlainLetters.Contains(c, StringComparison.Ordinal))
            ? PlainSegment
            : OtherSegment;
        var beginning = text[..Math.Min(segment, text.Length)];
        if (!beginning.Contains("911", StringComparison.Ordinal)
            && !beginning.Contains("988", StringComparison.Ordinal)
            && !beginning.Contains("{clinic.phone}", StringComparison.Ordinal))
        {
            map.Error($"'{key}.{language.Code()}' names no number to call in its first {segment} characters, which is the first part of a text message");
        }
    }
}
