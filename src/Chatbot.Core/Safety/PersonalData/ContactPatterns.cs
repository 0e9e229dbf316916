using System.Text.RegularExpressions;

namespace Chatbot.Core.Safety.PersonalData;

/// <summary>How telephone numbers, mail addresses and street addresses are written in the United States and Mexico.</summary>
internal static partial class ContactPatterns
{
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Separator = @"[-. ]{0,2}";

    /// <summary>Words between a number and "street" that show that the number counts something else.</summary>
    private const string NotInAddress =
        @"(?:weeks?|days?|hours?|hrs?|minutes?|mins?|months?|years?|yrs?|mg|mcg|ml|percent|times|pills?|people|to|and|or|of|on|in|at|my|the|a|can|i|is|after|before|down|per|por|de|semanas?|d[ií]as?|horas?)";

    [GeneratedRegex(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", AnyCase)]
    public static partial Regex Email();

    [GeneratedRegex(@"\b[\w.+-]+\s+(?:at|arroba|\(at\))\s+[\w-]+\s+(?:dot|punto|\(dot\))\s+(?:com|net|org|edu|gov|mx)\b", AnyCase)]
    public static partial Regex SpokenEmail();

    // 602-555-0134, (602) 555 0134, +1..., 55 1234 5678, 662 123 45 67, +52 1 ...: ten digits, with a country's or without.
    [GeneratedRegex(
        $@"(?<![\d\p{{L}}$])(?:\+?\(?(?:1|52{Separator}1?|0?1)\)?{Separator})?(?:\(?\d{{3}}\)?{Separator}\d{{3}}{Separator}\d{{2}}{Separator}\d{{2}}|\(?\d{{2}}\)?{Separator}\d{{4}}{Separator}\d{{4}})(?![\d\p{{L}}%])|(?<!\w)\+\d{{1,3}}(?:[-. ]?\(?\d\)?){{7,12}}(?!\d)",
        AnyCase)]
    public static partial Regex Phone();

    // 555-0134, but no range of doses or calories.
    [GeneratedRegex(@"(?<![\d\p{L}-])\d{3}[-.]\d{4}(?![\d-])(?!\s*(?:mg|mcg|ml|g|cc|iu|units?|calor|steps|pasos|dollars|d[oó]lares|%))", AnyCase)]
    public static partial Regex LocalPhone();

    // In small letters only with a word that is nothing but a street; "24 hours before I drive" is none.
    [GeneratedRegex(
        $@"\b\d{{1,6}}[A-Za-z]?\s+(?:(?:[NSEW]|north|south|east|west|ne|nw|se|sw)\.?\s+)?(?:(?!{NotInAddress}\b)[\p{{L}}\d'.]+\s+){{1,3}}?(?:street|avenue|ave|boulevard|blvd|lane|road|rd|parkway|pkwy|highway|hwy|terrace|st)\b\.?(?:,?\s*(?:apt|apartment|unit|suite|ste|#)\.?\s*#?\s*\w+)?|\bp\.?\s?o\.?\s+box\s+\d+",
        AnyCase)]
    public static partial Regex Address();

    [GeneratedRegex(
        @"\b\d{2,6}\s+(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?(?:\p{Lu}[\p{L}'.]+\s+){1,3}(?:Drive|Dr|Way|Place|Pl|Court|Ct|Circle|Cir|Trail|Trl|Loop|Square|Sq|Run|Ln)\b\.?(?:,?\s*(?:Apt|Apartment|Unit|Suite|Ste|#)\.?\s*#?\s*\w+)?",
        RegexOptions.CultureInvariant)]
    public static partial Regex NamedAddress();

    [GeneratedRegex(@"\b(?:calle|avenida|av\.|calzada|privada|bulevar|boulevard)\s+(?:[\p{L}\d.]+\s+){1,4}(?:#|n[uú]m(?:ero|\.)?\s*|no\.?\s*)?\d{1,5}\b", AnyCase)]
    public static partial Regex SpanishAddress();

    [GeneratedRegex(@"(?<label>\b(?:zip(?:\s*code)?|c[oó]digo\s+postal|c\.?p\.?)\s*(?:is|es|:|#)?\s*|\b(?:AZ|Arizona|CA|NM|NV|TX|UT|CO)\s+)\d{5}(?:-\d{4})?\b", AnyCase)]
    public static partial Regex Zip();
}
