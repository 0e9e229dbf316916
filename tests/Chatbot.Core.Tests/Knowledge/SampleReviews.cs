using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Knowledge;

/// <summary>Gives texts of the sample a signature, as if somebody at the clinic had signed them.</summary>
internal static class SampleReviews
{
    public static KnowledgeBase Knowledge(this SampleFiles sample)
    {
        var reading = sample.Read();
        Assert.Empty(reading.Problems);
        return reading.Knowledge!;
    }

    public static KnowledgeBase SignPair(this KnowledgeBase knowledge, string id, string until) => knowledge with
    {
        Pairs =
        [
            .. knowledge.Pairs.Select(pair => pair.Id.Value != id ? pair : pair with
            {
                Texts = pair.Texts.ToDictionary(
                    text => text.Key,
                    text => text.Value with { Review = Signed(ReviewedWords.Of(text.Value), until) }),
            }),
        ],
    };

    public static KnowledgeBase SignNotices(this KnowledgeBase knowledge, string until) => knowledge with
    {
        SafetyNotices =
        [
            .. knowledge.SafetyNotices.Select(notice => notice with
            {
                Texts = notice.Texts.ToDictionary(
                    text => text.Key,
                    text => text.Value with { Review = Signed(ReviewedWords.Of(text.Value), until) }),
            }),
        ],
    };

    /// <summary>Keeps a copy of the signed English text of a pair, and then edits the text itself.</summary>
    public static KnowledgeBase EditAnswer(this KnowledgeBase knowledge, string id, string answer)
    {
        var pair = knowledge.Pairs.Single(pair => pair.Id.Value == id);
        var text = pair.Texts[PatientLanguage.English];
        var copy = new SignedCopy(
            id,
            PatientLanguage.English,
            ReviewedWords.Of(text),
            text.Review,
            new SourceLocation($"{KnowledgeFiles.SignedFolder}/{id}.en.yaml", 1));
        var edited = pair with
        {
            Texts = new Dictionary<PatientLanguage, QnaText>(pair.Texts) { [PatientLanguage.English] = text with { Answer = answer } },
        };
        return knowledge with
        {
            Pairs = [.. knowledge.Pairs.Select(other => other.Id.Value == id ? edited : other)],
            SignedCopies = [.. knowledge.SignedCopies, copy],
        };
    }

    private static Review Signed(ReviewedWords words, string until) => new(
        "A. Nurse",
        new DateOnly(2026, 1, 31),
        DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
        ReviewHash.Of(words));
}
