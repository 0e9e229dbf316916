using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Questions;

/// <summary>How questions begin, in English and Spanish. Texts are compared without case and accents.</summary>
internal static partial class QuestionWords
{
    private const string Verb =
        "(?:can|could|do|does|did|will|would|should|is|are|am|was|were|may|might|must|have|has|shall|cant|dont|wont|isnt|arent|doesnt|shouldnt)";

    private const string Subject =
        "(?:i|u|you|we|he|she|it|they|there|this|that|these|those|the|my|your|our|his|her|their|a|an|anyone|anybody|someone|somebody|people|patients|kyphoplasty|vertebroplasty|everyone|most|all|any|insurance|mom|dad)";

    /// <summary>Of whom a question without a mark before it is asked: "I hope it will the" is none.</summary>
    private const string Asked = "(?:i|you|u|we|he|she|they|it|somebody|someone|anybody|anyone)";

    /// <summary>The words that a question without a mark before it begins with.</summary>
    private const string PlainWord = "when|where|why|what|how|who";
    private const string PlainVerb = "can|could|do|does|will|would|should|may";

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainBeginnings =
        $"{PlainWord}|{PlainVerb}".Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"When can I", "how long", "who will", "can I": never "when I go home", which only says when.</summary>
    private const string English =
        $"(?:(?:when|where|why)(?:s|re|ll)?\\s+{Verb}\\b|(?:when|where|why)s\\b|how(?:s)?\\s+(?:{Verb}|long|much|many|often|soon|far|big|old|bad|late|early|painful|about|come|quickly|fast|well|to)\\b|hows\\b"
        + $"|(?:what|whats|which|whos|whose|whom)\\b|who\\s+(?:{Verb}|\\w+s)\\b|{Verb}\\s+(?:not\\s+)?{Subject}\\b)";

    private const string Spanish =
        "(?:(?:que|cual|cuales|cuanto|cuanta|cuantos|cuantas|quien|quienes|donde|adonde|por que|para que|a que|de que|en que|con que|con quien|como|cada cuanto|desde cuando|hasta cuando)\\b(?!\\s+(?:se|sea|sean)\\s+(?:que|necesario)\\b)"
        + "|cuando\\s+(?:puedo|debo|podre|podria|voy|es|son|tengo|hay|empiezo|regreso|vuelvo|me\\s+(?:puedo|dan|debo|van)|se\\s+puede|sale|salgo|puede|va|deja|dejo|como|manejo|trabajo)\\b"
        + "|(?:me|se|le|lo|nos|les)\\s+(?:puedo|puede|pueden|podria|van|va|voy|debo|duermen|ponen|dan|dejan|hace|quita|nota|siente|quedo|queda)\\b"
        + "|(?:puedo|puede|pueden|podre|podria|debo|debe|debemos|deberia|tengo que|tiene que|necesito|necesita|hay|es|son|sera|esta|estan|estoy|estare|voy a|va a|van a|duele|dolera|dura|funciona|cubre|usan|hacen|existe|sirve)\\b)";

    /// <summary>A question without its mark that begins with a request.</summary>
    private const string Request =
        "(?:(?:please\\s+|pls\\s+)?(?:tell me|explain|let me know)\\b|(?:i|im|i am|we)\\s+(?:just\\s+|also\\s+|was\\s+|am\\s+)*(?:want|wanted|need|would like|like|wonder|wondering|curious)\\s+(?:to\\s+(?:know|ask|find out)|if|how|what|when|about)\\b"
        + "|(?:quiero|quisiera|necesito|me gustaria)\\s+(?:saber|preguntar|que me)\\b|(?:digame|dime|expliqueme|me puede decir|me podria decir)\\b)";

    private const string Connector =
        "(?:and also|and|also|plus|then|next|lastly|finally|second|secondly|third|thirdly|first|firstly|oh and|ok and|another question|one more question|one more thing|other question|my other question is|next question|last question|question|y tambien|y ademas|ademas|tambien|y|otra pregunta|una pregunta mas|otra cosa|otra duda|una cosa mas|por otro lado|por ultimo|primero|segundo|tercero|luego|pregunta)";

    private static readonly FrozenSet<string> Asking = string.Concat(
        "what whats which why how hows when where do does did doing is isnt are was were will would can could should shall may might must has have had be being been to ",
        "it that this these those them they there here me us i id you your we he she him her the a an of for with about on up out into and or so if then too ok okay please plz pls ",
        "just really exactly actually kind sort way happen happens happening mean means know like want wonder tell say explain ask something anything everything else more sorry ",
        "que cual cuales como cuando cuanto donde por para porque de en con y o si no el la los las lo le les se me nos un una a al eso esto ese esa es son sea ser esta estan fue ",
        "hace hacen significa quiere decir quiero quisiera saber digame dime explique expliqueme diga pues entonces algo nada mas todo ahi exactamente")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsQuestion(string text) =>
        text.AsSpan().TrimEnd(" \"'”’)]!").EndsWith("?", StringComparison.Ordinal) ? !Tag().IsMatch(Folded(text)) : BeginsAsQuestion(text);

    /// <summary>Whether the words themselves, not a mark at the end, make it a question.</summary>
    public static bool BeginsAsQuestion(string text) => Start.IsMatch(Folded(text));

    /// <summary>Whether a mark or English words say so: in Spanish "me duele" is told with the words that ask.</summary>
    public static bool IsPlainQuestion(string text) => text.Contains('?', StringComparison.Ordinal) || EnglishStart.IsMatch(Folded(text));

    /// <summary>Whether it begins as a question where the words before are no sentence of their own: "he said when can I drive".</summary>
    public static bool BeginsAsPlainQuestion(ReadOnlySpan<char> text) => MayBeginAsPlainQuestion(text) && PlainStart.IsMatch(Folded(text.ToString()));

    /// <summary>"Or awake?", "right?", "in my spine?" and "why?" say nothing without the question before them.</summary>
    public static bool BelongsToQuestionBefore(string text) => Alternative.IsMatch(Folded(text)) || NamesNothing(text);

    /// <summary>"Why?", "what does that do", "explain it to me": all of its words only ask, so that it is asked about what stands beside it.</summary>
    public static bool NamesNothing(string text) => Words.Of(text).All(Asking.Contains);

    /// <summary>"Además," before a question that begins with its mark.</summary>
    public static bool IsConnector(string text) => OnlyConnector.IsMatch(Folded(text));

    /// <summary>The question without the "and also" or "another question:" that leads to it.</summary>
    public static string WithoutConnector(string text)
    {
        var lead = Lead.Match(Words.Fold(text));
        var rest = text[Math.Min(lead.Length, text.Length)..];
        // Folding changes the length of a few rare letters; then the places do not agree, and the text is left alone.
        return Words.Fold(text).Length == text.Length && rest.Any(char.IsLetterOrDigit) ? rest : text;
    }

    /// <summary>The first word tells of most texts that they do not, unless it holds more than plain letters.</summary>
    private static bool MayBeginAsPlainQuestion(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(PlainLetters);
        var first = end < 0 ? text : text[..end];
        var isPlainWord = first.Length > 0 && (end < 0 || text[end] == ' ');
        return !isPlainWord || PlainBeginnings.Contains(first);
    }

    private static string Folded(string text) => string.Join(' ', Words.Of(text));

    private static Regex Start { get; } = LongPattern.Of($"^(?:{Connector}\\s+)*(?:{English}|{Spanish}|{Request})");

    private static Regex EnglishStart { get; } = LongPattern.Of($"^(?:{Connector}\\s+)*{English}");

    private static Regex PlainStart { get; } = LongPattern.Of(
        $"^(?:(?:{PlainWord})\\s+{Verb}\\s+{Subject}\\b|how\\s+(?:long|soon|big|many|much)\\s+\\w+\\s+{Subject}\\b|(?:{PlainVerb})\\s+{Asked}\\b)");

    private static Regex Lead { get; } = LongPattern.Of($"^(?:{Connector}(?:\\s*[,:.-]+\\s*|\\s+))+(?=.)");

    private static Regex OnlyConnector { get; } = LongPattern.Of($"^(?:{Connector}(?:\\s+|$))+$");

    [GeneratedRegex("^(?:ok|okay|hi|hello|hey|hola|huh|eh|what)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private static Regex Alternative { get; } = LongPattern.Of(
        "^(?:or|o|u)\\b|^(?:in|on|at|with|without|en|con|sin) (?:my|your|the|her|his|a|mi|su|la|el) \\w+$|^(?:right|really|correct|yes|no|yes or no|si o no|verdad|cierto|de verdad|is that right|is that true|is that ok|is that correct|isnt it|am i right|es cierto|es verdad|o no|or not|or what)$");
}
