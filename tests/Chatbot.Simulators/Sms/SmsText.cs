using System.Globalization;

namespace Chatbot.Simulators.Sms;

/// <summary>
/// A text as the network sends it: one character outside GSM-7 turns the whole of it to UCS-2; a text that does not fit
/// into one part loses seven octets of each part to the header that joins them (3GPP TS 23.038 and 23.040).
/// </summary>
public sealed record SmsText
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    private SmsText(SmsEncoding encoding, int units, IReadOnlyList<string> parts)
    {
        Encoding = encoding;
        Units = units;
        Parts = parts;
    }

    public SmsEncoding Encoding { get; }

    /// <summary>Septets in GSM-7, where characters of the extension count two; code units in UCS-2.</summary>
    public int Units { get; }

    /// <summary>What is paid for: each part is a message on the network. The phone joins them.</summary>
    public IReadOnlyList<string> Parts { get; }

    public static SmsText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var encoding = text.All(character => CostInGsm7(character) > 0) ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2;
        var (alone, joined) = encoding == SmsEncoding.Gsm7 ? (160, 153) : (70, 67);
        var elements = Elements(text, encoding);
        var units = elements.Sum(element => element.Cost);
        return new(encoding, units, units <= alone ? [text] : Split(elements, joined));
    }

    /// <summary>Pieces that must not be cut: an escape and what it escapes, the two halves of a surrogate pair.</summary>
    private static List<(string Text, int Cost)> Elements(string text, SmsEncoding encoding)
    {
        var elements = new List<(string, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            elements.Add((text.Substring(i, isPair ? 2 : 1), encoding == SmsEncoding.Gsm7 ? CostInGsm7(text[i]) : isPair ? 2 : 1));
            if (isPair)
                i++;
        }

        return elements;
    }

    private static List<string> Split(List<(string Text, int Cost)> elements, int limit)
    {
        var parts = new List<string>();
        var part = "";
        var used = 0;
        foreach (var (text, cost) in elements)
        {
            if (used + cost > limit)
            {
                parts.Add(part);
                (part, used) = ("", 0);
            }

            part += text;
            used += cost;
        }

        parts.Add(part);
        return parts;
    }

    private static int CostInGsm7(char character) =>
        Basic.Contains(character, StringComparison.Ordinal) ? 1 : Extension.Contains(character, StringComparison.Ordinal) ? 2 : 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Encoding}, {Units} units, {Parts.Count} parts");
}
