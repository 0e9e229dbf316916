using System.Collections.Frozen;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Following;

/// <summary>The words by which a message says that it goes on with what was said; without accents.</summary>
internal static class EllipticWords
{
    public const string That = "that";

    /// <summary>Words that stand for what was said, wherever they are.</summary>
    public static FrozenSet<string> Pronouns { get; } = Set("this it those these them eso esto esa ese esos esas aquello ello");

    /// <summary>Words that name nothing: beside them, an opposite is all that a message says.</summary>
    public static FrozenSet<string> Empty { get; } = Set(
        """
        the a an of for in on at to that this it is was my your procedure surgery operation thing one not no instead then
        el la los las un una de del para en a lo que es mi su procedimiento cirugia operacion eso esto no sino entonces
        """);

    /// <summary>Words of which a question that holds one can be turned into the question with the other.</summary>
    public static IReadOnlyList<(string One, string Other)> Opposites { get; } =
    [
        ("before", "after"), ("antes", "despues"), ("kyphoplasty", "vertebroplasty"), ("cifoplastia", "vertebroplastia"),
        ("local", "general"), ("asleep", "awake"), ("dormido", "despierto"), ("dormida", "despierta"),
    ];

    private static string[][] EnglishLeaders { get; } = Phrases(
        "and what about", "and how about", "but what about", "so what about", "ok and", "okay and", "and then", "what about", "how about",
        "and if", "what if", "and for", "and", "but", "or", "also", "plus");

    private static string[][] SpanishLeaders { get; } = Phrases(
        "y que hay de", "y que tal", "y que pasa con", "que pasa con", "que hay de", "y si", "y para", "y con", "ok y", "bueno y",
        "que tal", "y", "o", "pero", "tambien");

    private static string[][] EnglishCorrections { get; } = Phrases(
        "no i meant", "no i mean", "sorry i meant", "sorry i mean", "i meant", "i mean", "no not that", "not that", "no actually",
        "actually i meant", "no i was asking about", "i was asking about", "no i asked about", "i asked about", "no");

    private static string[][] SpanishCorrections { get; } = Phrases(
        "no quise decir", "no queria decir", "perdon quise decir", "quise decir", "queria decir", "no me refiero a", "me refiero a",
        "no me referia a", "me referia a", "no digo", "digo", "mejor dicho", "no preguntaba por", "preguntaba por", "no eso no", "no");

    /// <summary>Beginnings of a message that only makes sense after another one, the longest first.</summary>
    public static string[][] Leaders(PatientLanguage language) => language == PatientLanguage.Spanish ? SpanishLeaders : EnglishLeaders;

    /// <summary>Beginnings of a message that puts the one before it right.</summary>
    public static string[][] Corrections(PatientLanguage language) =>
        language == PatientLanguage.Spanish ? SpanishCorrections : EnglishCorrections;

    private static string[][] Phrases(params string[] phrases) =>
        [.. phrases.Select(phrase => phrase.Split(' ')).OrderByDescending(words => words.Length)];

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
