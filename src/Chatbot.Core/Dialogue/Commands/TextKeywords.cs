using System.Collections.Frozen;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Commands;

/// <summary>
/// The words by which a person ends text messages, and has them begin again. They stand alone, but for words of
/// politeness: the network heeds the bare ones only, and "stop please" is meant as much.
/// </summary>
public static class TextKeywords
{
    /// <summary>
    /// The definitive words of 47 CFR 64.1200(a)(10), what the network takes for them, their Spanish, and the same said at
    /// length: any reasonable way of taking consent back counts.
    /// </summary>
    private static readonly FrozenSet<string> Stops = new[]
    {
        "stop", "stop all", "stopall", "quit", "end", "revoke", "opt out", "optout", "cancel", "unsubscribe",
        "opt me out", "unsubscribe me", "remove me", "remove me from your list", "remove me from the list", "remove my number",
        "take me off", "take me off your list", "stop it", "stop this", "stop texting", "stop texting me", "stop messaging me", "stop writing me",
        "stop the texts", "stop the messages", "stop these texts", "stop these messages", "stop all messages", "stop all texts",
        "stop sending me messages", "stop sending me texts", "stop sending messages", "stop sending texts", "stop text messages",
        "do not text me", "dont text me", "do not text me again", "dont text me again", "dont text me anymore", "do not text me anymore",
        "no more texts", "no more messages", "no more text messages", "end messages", "end texts", "quit texting me", "cancel messages", "cancel texts",
        "alto", "parar", "pare", "paren", "detener", "detenga", "cancelar", "baja", "darme de baja", "deme de baja", "quiero darme de baja",
        "deje de escribirme", "dejen de escribirme", "deje de mandarme mensajes", "dejen de mandarme mensajes", "parar mensajes", "pare los mensajes",
        "no me escriba", "no me escriban", "no me escriba mas", "no me escriban mas", "no me mande mensajes", "no me manden mensajes",
        "no me mande mas mensajes", "no me manden mas mensajes", "no mas mensajes", "no quiero mensajes", "no quiero mas mensajes", "quiteme de la lista",
        "cancelar mensajes", "cancelar los mensajes",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Starts = new[] { "start", "unstop", "opt in", "optin" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ordinary words, which mean that only from somebody who has ended the messages.</summary>
    private static readonly FrozenSet<string> StartsAgain = new[]
    {
        "yes", "resume", "subscribe", "si", "comenzar", "empezar", "iniciar", "inicio", "reanudar", "alta", "darme de alta",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Polite = new[]
    {
        "please", "pls", "plz", "thanks", "now", "porfavor", "porfa", "gracias", "ya", "ahora",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether somebody who writes this in a text message wants none from now on.</summary>
    public static bool IsStop(string utterance) => IsStop(Words.Of(utterance));

    /// <param name="words">What the person writes, word by word.</param>
    internal static bool IsStop(IReadOnlyList<string> words) => Stops.Contains(Bare(words));

    /// <param name="isOptedOut">Whether the person has ended the messages before.</param>
    public static bool IsStart(string utterance, bool isOptedOut)
    {
        var words = Bare(Words.Of(utterance));
        return Starts.Contains(words) || (isOptedOut && StartsAgain.Contains(words));
    }

    private static string Bare(IReadOnlyList<string> words) => string.Join(' ', words
        .Where(word => !Polite.Contains(word)))
        .Replace("por favor", "", StringComparison.Ordinal)
        .Replace("thank you", "", StringComparison.Ordinal)
        .Trim();
}
