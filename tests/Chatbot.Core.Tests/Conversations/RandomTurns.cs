using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;
using Chatbot.Core.Tests.Safety.Corpus;

namespace Chatbot.Core.Tests.Conversations;

/// <summary>Turns as patients, and nobody in their right mind, would make them.</summary>
internal static class RandomTurns
{
    private static readonly string[] Questions = [.. ClinicData.Questions.Select(question => question.Text)];
    private static readonly string[] Emergencies = [.. CorpusFile.Rows("must-catch.tsv").Select(row => row[0])];

    private static readonly string[] Short =
    [
        "yes", "no", "ok", "sí", "1", "2", "3", "4", "none of these", "ninguna", "the second one", "help", "start over", "agent", "en español",
        "english please", "stop", "thanks", "hola", "and after?", "¿y antes?", "no, I meant before", "who decides that?", "and driving?", "what about it?",
        "I already called 911", "ya llamé al 911", "fuck", "are you a robot", "tell me a joke", "???", "🤕", "", "  ", "asdfgh", "gift shop", "que", "is it",
        "pain", "dolor", "bot", "no person", "stop", "start", "medicine", "doctor", "proof", "\ud83d", "<script>alert(1)</script>", "[a](http://b.c)", "Wie lange dauert das", "602-555-0134",
    ];

    private static readonly string[] Words =
        [.. Questions.SelectMany(question => question.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static Turn Next(Random random, DialogueMemory memory) => new(Utterance(random, memory), Pick(random, ChannelNames.All))
    {
        Id = random.Next(5) == 0 ? null : "turn",
        ConversationLanguage = random.Next(4) switch { 0 => PatientLanguage.Spanish, 1 => PatientLanguage.English, _ => null },
        Owner = random.Next(25) == 0 ? ConversationOwner.Staff : ConversationOwner.Bot,
        StaffHandlesRedFlag = random.Next(2) == 0,
        LanguagesOnCall = random.Next(2) == 0 ? [PatientLanguage.English, PatientLanguage.Spanish] : [],
        HasAttachments = random.Next(20) == 0,
        PassesAttachmentsOn = random.Next(2) == 0,
        IsOptedOut = random.Next(20) == 0,
        IsWaitingForStaff = random.Next(4) == 0,
        TicketsElsewhere = random.Next(8),
        MostFollowUps = random.Next(4),
    };

    private static string Utterance(Random random, DialogueMemory memory) => random.Next(12) switch
    {
        0 or 1 => Pick(random, Questions),
        2 or 3 => Pick(random, Short),
        4 => $"{Pick(random, Questions)} {Pick(random, Questions)}",
        5 => $"{Pick(random, Short)} {Pick(random, Questions)}",
        6 => string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pick(random, Words))),
        7 when memory.Suggestions.Count > 0 => Pick(random, memory.Suggestions).Text,
        8 when random.Next(3) == 0 => Pick(random, Emergencies),
        9 => string.Concat(Enumerable.Range(0, random.Next(1, 1200)).Select(_ => (char)random.Next(' ', 0x2FF))),
        10 => string.Join("? ", Enumerable.Range(0, random.Next(2, 6)).Select(_ => Pick(random, Questions))) + "?",
        _ => Typo(random, Pick(random, Questions)),
    };

    private static string Typo(Random random, string text)
    {
        var at = random.Next(text.Length);
        return text[..at] + (char)random.Next('a', 'z') + text[(at + random.Next(2))..];
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
