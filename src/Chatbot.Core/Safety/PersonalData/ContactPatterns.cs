using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety.PersonalData;

/// <summary>How telephone numbers, mail addresses and street addresses are written in the United States and Mexico.</summary>
internal static class ContactPatterns
{
    private const RegexOptions AnyCase = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Separator = @"[-. ]{0,2}";

    /// <summary>Words between a number and "street" that show that the number counts something else.</summary>
    private const string NotInAddress =
        @"(?:weeks?|days?|hours?|hrs?|minutes?|mins?|months?|years?|yrs?|mg|mcg|ml|percent|times|pills?|people|to|and|or|of|on|in|at|my|the|a|can|i|is|after|before|down|per|por|de|semanas?|d[ií]as?|horas?)";

    public static Regex Email { get; } = LongPattern.OfAnyCase(@"[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+");

    public static Regex SpokenEmail { get; } = LongPattern.OfAnyCase(
        @"\b[\w.+-]+\s+(?:at|arroba|\(at\))\s+[\w-]+\s+(?:dot|punto|\(dot\))\s+(?:com|net|org|edu|gov|mx)\b");

    // 602-555-0134, (602) 555 0134, +1..., 55 1234 5678, 662 123 45 67, +52 1 ...: ten digits, with a country's or without.
    public static Regex Phone { get; } = LongPattern.OfAnyCase(
        $@"(?<![\d\p{{L}}$])(?:\+?\(?(?:1|52{Separator}1?|0?1)\)?{Separator})?(?:\(?\d{{3}}\)?{Separator}\d{{3}}{Separator}\d{{2}}{Separator}\d{{2}}|\(?\d{{2}}\)?{Separator}\d{{4}}{Separator}\d{{4}})(?![\d\p{{L}}%])|(?<!\w)\+\d{{1,3}}(?:[-. ]?\(?\d\)?){{7,12}}(?!\d)");

    // 555-0134, but no range of doses or calories.
    public static Regex LocalPhone { get; } = LongPattern.OfAnyCase(
        @"(?<![\d\p{L}-])\d{3}[-.]\d{4}(?![\d-])(?!\s*(?:mg|mcg|ml|g|cc|iu|units?|calor|steps|pasos|dollars|d[oó]lares|%))");

    // In small letters only with a word that is nothing but a street; "24 hours before I drive" is none.
    public static Regex Address { get; } = LongPattern.OfAnyCase(
        $@"\b\d{{1,6}}[A-Za-z]?\s+(?:(?:[NSEW]|north|south|east|west|ne|nw|se|sw)\.?\s+)?(?:(?!{NotInAddress}\b)[\p{{L}}\d'.]+\s+){{1,3}}?(?:street|avenue|ave|boulevard|blvd|lane|road|rd|parkway|pkwy|highway|hwy|terrace|st)\b\.?(?:,?\s*(?:apt|apartment|unit|suite|ste|#)\.?\s*#?\s*\w+)?|\bp\.?\s?o\.?\s+box\s+\d+");

    public static Regex NamedAddress { get; } = LongPattern.Of(
        @"\b\d{2,6}\s+(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?(?:\p{Lu}[\p{L}'.]+\s+){1,3}(?:Drive|Dr|Way|Place|Pl|Court|Ct|Circle|Cir|Trail|Trl|Loop|Square|Sq|Run|Ln)\b\.?(?:,?\s*(?:Apt|Apartment|Unit|Suite|Ste|#)\.?\s*#?\s*\w+)?");

    public static Regex SpanishAddress { get; } = LongPattern.OfAnyCase(
        @"\b(?:calle|avenida|av\.|calzada|privada|bulevar|boulevard)\s+(?:[\p{L}\d.]+\s+){1,4}(?:#|n[uú]m(?:ero|\.)?\s*|no\.?\s*)?\d{1,5}\b");

    public static Regex Zip { get; } = LongPattern.OfAnyCase(
        @"(?<label>\b(?:zip(?:\s*code)?|c[oó]digo\s+postal|c\.?p\.?)\s*(?:is|es|:|#)?\s*|\b(?:AZ|Arizona|CA|NM|NV|TX|UT|CO)\s+)\d{5}(?:-\d{4})?\b");
}
