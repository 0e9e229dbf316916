using System.Buffers;
using System.Text.RegularExpressions;

namespace Chatbot.Core.Safety.PersonalData;

/// <summary>
/// Puts <c>[phone]</c> and the like in the place of what tells who a person is, before anything but the transcript sees
/// a message. Times, doses, spinal levels and the numbers for emergencies stay. Masking a text twice changes nothing more.
/// </summary>
public static partial class PersonalDataMask
{
    public const string Phone = "[phone]";
    public const string Email = "[email]";
    public const string BirthDate = "[birth date]";
    public const string SocialSecurity = "[ssn]";
    public const string Number = "[number]";
    public const string Address = "[address]";
    public const string Zip = "[zip]";
    public const string Name = "[name]";

    private const string PoisonControl = "8002221222";

    /// <summary>What holds a digit. Labelled data first: what a number is called says more than its form.</summary>
    private static readonly (Regex Pattern, MatchEvaluator Mask)[] Digits =
    [
        (IdentityPatterns.LabelledSocialSecurity, match => match.Groups["label"].Value + SocialSecurity),
        (IdentityPatterns.SocialSecurity, _ => SocialSecurity),
        (IdentityPatterns.LabelledBirth, match => match.Groups["label"].Value + BirthDate),
        (IdentityPatterns.OldDate, _ => BirthDate),
        (IdentityPatterns.LabelledNumber, match => match.Groups["label"].Value + Number),
        (IdentityPatterns.MedicareNumber, _ => Number),
        (ContactPatterns.Address, _ => Address),
        (ContactPatterns.NamedAddress, _ => Address),
        (ContactPatterns.SpanishAddress, _ => Address),
        (ContactPatterns.Zip, match => match.Groups["label"].Value + Zip),
        (ContactPatterns.Phone, MaskPhone),
        (ContactPatterns.LocalPhone, MaskPhone),
        (IdentityPatterns.LongNumber, _ => Number),
    ];

    /// <summary>What holds no digit, with letters of which a match has some: most messages have none of them.</summary>
    private static readonly (Regex Pattern, MatchEvaluator Mask, SearchValues<string> Hints)[] Letters =
    [
        (ContactPatterns.Email, _ => Email, Hints("@")),
        (ContactPatterns.SpokenEmail, _ => Email, Hints("dot", "punto")),
        (NamePatterns.English, match => match.Groups["label"].Value + Name, Hints("name")),
        (NamePatterns.Spanish, match => match.Groups["label"].Value + Name, Hints("amo", "nombre", "apell", "oy")),
    ];

    private static SearchValues<string> Hints(params ReadOnlySpan<string> hints) => SearchValues.Create(hints, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A masked text without the marks, for looking it up: "[phone]" would else be taken for a question about a telephone.
    /// </summary>
    public static string WithoutMarks(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        return masked.Contains('[', StringComparison.Ordinal) ? Mark().Replace(masked, " ").Trim() : masked;
    }

    public static string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (pattern, mask, hints) in Letters)
        {
            if (text.AsSpan().ContainsAny(hints))
                text = pattern.Replace(text, mask);
        }

        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return text;
        foreach (var (pattern, mask) in Digits)
            text = pattern.Replace(text, mask);
        return text;
    }

    /// <summary>Poison Control's number, whole or without its 800, is no patient's.</summary>
    private static string MaskPhone(Match phone)
    {
        var digits = string.Concat(phone.Value.Where(char.IsAsciiDigit));
        return digits.EndsWith(PoisonControl, StringComparison.Ordinal) || digits == PoisonControl[3..] ? phone.Value : Phone;
    }

    [GeneratedRegex(@"\s*\[(?:phone|email|birth date|ssn|number|address|zip|name)\]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
