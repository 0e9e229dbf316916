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
            return new(new("", ""), new("", ""), reply.Location);
        var text = new EmergencyText(map.Localized("text"), map.Localized("short"), map.Location);
        foreach (var language in MapReaderLanguages.All)
            CheckShort(map, text.Short.In(language), language);
        map.RejectOtherKeys();
        return text;
    }

    private static void CheckShort(MapReader map, string text, PatientLanguage language)
    {
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
            map.Error($"'short.{language.Code()}' names no number to call in its first {segment} characters, which is the first part of a text message");
        }
    }
}
