using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval;

/// <summary>What of a knowledge base is searched: every question, phrasing and answer, and the phrasings of staff topics.</summary>
public static class KnowledgeTexts
{
    public static IReadOnlyList<BankText> Of(KnowledgeBase knowledge, PatientLanguage language)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return
        [
            .. knowledge.Pairs.SelectMany(pair => OfPair(pair, language)),
            .. knowledge.StaffTopics.SelectMany(topic => OfTopic(topic, language)),
        ];
    }

    private static IEnumerable<BankText> OfPair(QnaPair pair, PatientLanguage language)
    {
        if (!pair.Texts.TryGetValue(language, out var text))
            yield break;
        var key = CandidateKey.Of(pair);
        yield return new(key, text.Question, BankField.Phrasing);
        foreach (var phrasing in text.Phrasings)
            yield return new(key, phrasing, BankField.Phrasing);
        yield return new(key, text.Answer, BankField.Answer);
    }

    private static IEnumerable<BankText> OfTopic(StaffTopic topic, PatientLanguage language)
    {
        var key = CandidateKey.Of(topic);
        return (topic.Phrasings.GetValueOrDefault(language) ?? []).Select(phrasing => new BankText(key, phrasing, BankField.Phrasing));
    }
}
