using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Cli.Train;

/// <summary>A labelled bank for each language of a faq-data folder, with what the bot searches for a patient.</summary>
internal static class ClinicBanks
{
    /// <param name="questions">Those without a language are taken for English.</param>
    public static IEnumerable<LabelledBank> Of(KnowledgeBase knowledge, IReadOnlyList<LabelledQuestion> questions) =>
        from asked in questions.GroupBy(question => question.Language ?? PatientLanguage.English)
        orderby asked.Key
        select new LabelledBank(
            $"clinic-{asked.Key.Code()}",
            asked.Key,
            KnowledgeTexts.Of(knowledge, asked.Key),
            [.. knowledge.Synonyms.Where(same => same.Language == asked.Key).Select(same => same.Terms)],
            [.. asked]);
}
