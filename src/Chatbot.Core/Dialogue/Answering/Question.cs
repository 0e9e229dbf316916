using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>A question of a message, and what was found for it.</summary>
internal sealed record Question
{
    private const int MostClosest = 3;

    public required Situation Situation { get; init; }

    /// <summary>The words of the question; personal data are masked.</summary>
    public required string Text { get; init; }

    /// <summary>The same one by one, without what stands for personal data.</summary>
    public IReadOnlyList<string> Words => PersonalDataMask.WithoutMarks(Text) is var text && text == Situation.Utterance
        ? Situation.Words
        : Core.Language.Words.Of(text);

    /// <summary>Best first.</summary>
    public required IReadOnlyList<RankedCandidate> Ranked { get; init; }

    /// <summary>The key of the candidate that has the question among its phrasings, if any.</summary>
    public string? Exact { get; init; }

    /// <summary>What of it asks, looked up alone, where the rest tells the scene; null where it is not made of these two.</summary>
    public Question? Asking { get; init; }

    /// <summary>What was talked about before, when the question cannot be understood without it.</summary>
    public Subject? Continues { get; init; }

    /// <summary>Whether it is one of several questions in a message: then the bot cannot ask back.</summary>
    public bool IsOneOfSeveral { get; init; }

    public DialogueMemory Memory => Situation.Memory;

    public PatientLanguage Language => Situation.Language;

    /// <summary>Whether it is clear what was asked.</summary>
    public bool IsSure => Exact is not null || Verdict is { Chosen: not null, Rivals.Count: 0 };

    /// <summary>The key of what is clearly asked for; null where that is not clear.</summary>
    public string? Clear => Exact ?? (IsSure ? Verdict.Chosen!.Key : null);

    /// <summary>Whether it is clear that a pair answers it.</summary>
    public bool IsSureOfPair => Clear is { } key && CandidateKey.IsPair(key);

    /// <summary>What the rules after the staff topics make of the candidates.</summary>
    public required AnswerVerdict Verdict { get; init; }

    public EscalationRequest Request(EscalationReason reason, string? about = null) => new()
    {
        Reason = reason,
        Urgency = EscalationUrgency.Routine,
        Question = Text,
        About = about,
        Closest = [.. Ranked.Where(candidate => CandidateKey.IsPair(candidate.Key)).Take(MostClosest)
            .Select(candidate => new ClosestPair(candidate.Key, candidate.Confidence))],
        Language = Language,
    };

    public Subject Subject(string? key, string? topic = null) => new(key, topic, Text, Situation.Heard, Situation.Now);
}
