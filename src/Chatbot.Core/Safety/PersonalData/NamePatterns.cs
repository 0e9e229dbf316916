using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety.PersonalData;

/// <summary>
/// Names, only behind "my name is" and the like. With capitals up to four words; in small letters one word, and a second
/// where the sentence ends behind it, so that nothing that is told next is lost.
/// </summary>
internal static class NamePatterns
{
    private const string Capital = @"(?-i:\p{Lu})[\p{L}'’-]*\.?";

    private const string NoName =
        @"(?:and|but|i|im|i'm|i’m|can|what|how|when|is|do|does|my|with|from|who|not|on|in|a|the|so|here|hidden|private|y|pero|tengo|quiero|necesito|que|como|cuando|mi|puedo|no)\b";

    private const string FullName =
        $@"(?!{NoName}){Capital}(?:\s+(?:de\s+la\s+|de\s+los\s+|del\s+|de\s+|van\s+|von\s+)?(?!{NoName}){Capital}){{0,3}}";

    private const string SmallName =
        $@"(?!{NoName})[\p{{L}}'’-]+(?:\s+(?!{NoName})[\p{{L}}'’-]+(?=\s*(?:$|[.,;!?\n]|\band\b|\by\b)))?";

    public static Regex English { get; } = LongPattern.OfAnyCase(
        $@"(?<label>\b(?:my|her|his)\s+(?:full\s+|last\s+|first\s+)?name(?:\s+is|'s|’s|s|:)\s+)(?!\[)(?:{FullName}|{SmallName})");

    // "Soy" is as often followed by what one is: "soy diabético". Only capitals make it a name.
    public static Regex Spanish { get; } = LongPattern.OfAnyCase(
        $@"(?<label>\b(?:me\s+llamo|mi\s+nombre(?:\s+completo)?\s+es|mi\s+apellido\s+es)\s+)(?!\[)(?:{FullName}|{SmallName})|(?<label>\bsoy\s+)(?!{NoName}|(?:diab|al[eé]rg|pacient|la\b|el\b|una?\b|hij|espos|mam|pap|familiar|mayor|nuev|mexican|latin|hispan))(?:{Capital}(?:\s+(?:de\s+la\s+|del\s+|de\s+)?{Capital}){{0,3}})");
}
