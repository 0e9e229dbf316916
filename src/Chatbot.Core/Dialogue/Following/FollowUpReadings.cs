using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Following;

/// <summary>
/// Recognises a message that leaves out what it is about: short, and begun by "and", "what about", "no, I meant", or with a
/// word such as "that" in it.
/// </summary>
internal sealed class FollowUpReadings(AnswerTexts texts)
{
    private const int MostWords = 6;

    /// <summary>A message with a pronoun may also be a question of its own, so it has to be shorter.</summary>
    private const int MostWordsWithPronoun = 5;

    /// <returns>Null for a message that can be understood alone.</returns>
    public FollowUpReading? Of(string text, Subject subject, PatientLanguage heard)
    {
        var words = Words.Of(text);
        var led = Leading(words, EllipticWords.Corrections(heard));
        led += Leading([.. words.Skip(led)], EllipticWords.Leaders(heard));
        var content = words.Skip(led).ToArray();
        var isFollowUp = led > 0
            ? content.Length is > 0 and <= MostWords
            : words.Count <= MostWordsWithPronoun && HoldsPronoun(words);
        if (!isFollowUp)
            return null;

        var said = string.Join(' ', content);
        var last = LastQuestion(subject, heard);
        return new(subject, Swap(content, last), led > 0 ? [said, $"{said} {last}"] : [$"{said} {last}"]);
    }

    /// <summary>"That" only at the end: "proof that it helps" says what it is about.</summary>
    private static bool HoldsPronoun(IReadOnlyList<string> words) =>
        words.Any(EllipticWords.Pronouns.Contains) || (words.Count > 0 && words[^1] == EllipticWords.That);

    /// <summary>In the language of the message, in which it is looked up together with it.</summary>
    private string LastQuestion(Subject subject, PatientLanguage heard) =>
        texts.Pair(subject.Key) is { } pair && texts.Ask(pair.Id, heard) is { } question ? question.Question : subject.Question;

    private static string? Swap(string[] content, string lastQuestion)
    {
        var last = Words.Of(lastQuestion);
        foreach (var (one, other) in EllipticWords.Opposites)
        {
            var (said, meant) = content.Contains(one) ? (one, other) : (other, one);
            if (content.Contains(said) && last.Contains(meant) && content.All(word => word == said || EllipticWords.Empty.Contains(word)))
                return string.Join(' ', last.Select(word => word == meant ? said : word));
        }

        return null;
    }

    private static int Leading(IReadOnlyList<string> words, string[][] phrases) =>
        Array.Find(phrases, phrase => words.Count >= phrase.Length && words.Take(phrase.Length).SequenceEqual(phrase))?.Length ?? 0;
}
