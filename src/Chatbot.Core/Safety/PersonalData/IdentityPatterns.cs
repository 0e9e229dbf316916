using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety.PersonalData;

/// <summary>Dates of birth and the numbers that authorities, insurers and hospitals give to people.</summary>
internal static class IdentityPatterns
{
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Month =
        @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)\.?";

    private const string NumericDate = @"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\b";

    private const string WrittenDate =
        $@"{Month}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s*(?:of\s+)?\d{{4}}|,?\s*'?\d{{2}}\b)?|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?{Month}(?:\s*,?\s*(?:de(?:l)?\s+)?\d{{2,4}})?";

    private const string BirthLabel =
        @"(?:\b(?:born|dob|d\.o\.b\.?|date\s+of\s+birth|birth\s?date|birth\s?day|b-?day|nac[ií]|nacid[oa]|naci[oó]|fecha\s+de\s+nac(?:imiento)?\.?|f\.?\s?nac\.?|cumplea[nñ]os)\b\.?\s*(?:(?:is|was|are|on|in|es|fue|el|en|d[ií]a|:|-|=|#)\s*)*)";

    /// <summary>Behind a word for birth, any date or year.</summary>
    public static Regex LabelledBirth { get; } = LongPattern.OfAnyCase(
        $@"(?<label>{BirthLabel})(?:{NumericDate}|{WrittenDate}|{Month}\s+(?:de\s+)?\d{{4}}|\d{{8}}\b|(?:19|20)\d{{2}}\b)");

    /// <summary>A whole date of the last century is somebody's birthday far more often than anything else.</summary>
    public static Regex OldDate { get; } = LongPattern.OfAnyCase(
        $@"(?<!\d)\d{{1,2}}[/.-]\d{{1,2}}[/.-]19\d{{2}}\b|\b{Month}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+19\d{{2}}\b|\b\d{{1,2}}\s+de\s+{Month}\s+(?:de(?:l)?\s+)?19\d{{2}}\b");

    public static Regex SocialSecurity { get; } = LongPattern.OfAnyCase(@"(?<!\d)\d{3}([- ])\d{2}\1\d{4}(?!\d)");

    public static Regex LabelledSocialSecurity { get; } = LongPattern.OfAnyCase(
        @"(?<label>\b(?:ssn|ss#|social(?:\s+security)?(?:\s+(?:number|no\.?|num))?|seguro\s+social|n[uú]mero\s+de\s+seguro\s+social|social)\s*(?:(?:is|es|:|#|=|ends\s+in|termina\s+en)\s*)*)\d[\d -]{2,10}\d\b");

    // MRN 123456, member id ABC123, póliza 12-345: letters and digits in one piece, with a digit at least, at least four.
    public static Regex LabelledNumber { get; } = LongPattern.OfAnyCase(
        @"(?<label>\b(?:mrn|medical\s+record|record|chart|patient|member|subscriber|policy|group|insurance|account|acct|case|claim|medicare|medicaid|ahcccs|rx|passport|driver'?s?\s+license|dl|expediente|historia|p[oó]liza|miembro|afiliado|afiliaci[oó]n|aseguranza|seguro|cuenta|paciente|licencia|pasaporte|curp|nss|rfc)"
        + @"(?:\s*(?:number|num|no\.?|nbr|id|n[uú]mero|de|del|cl[ií]nico|m[eé]dico|is|es|:|\#|=|\s)){0,6}\s*)(?=[A-Z-]*\d)[A-Z0-9](?:[A-Z0-9]|-(?=[A-Z0-9])){3,20}\b(?!\s*(?:mg|mcg|ml|weeks?|days?|hours?|years?|semanas?|horas?|a[nñ]os?))");

    /// <summary>Medicare beneficiary identifier: eleven places of fixed kinds (CMS, Understanding the MBI format).</summary>
    public static Regex MedicareNumber { get; } = LongPattern.OfAnyCase(
        @"\b[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b");

    /// <summary>Eight digits or more in a row, also in groups of four as on a card, are no dose and no time.</summary>
    public static Regex LongNumber { get; } = LongPattern.OfAnyCase(
        @"(?<![\d\p{L}.,$])(?:\d{4}[ -]){3}\d{1,4}(?!\d)|(?<![\d\p{L}.,$-])\d{8,19}(?!\d)");
}
