using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>A bank and questions about it whose answers are known.</summary>
public sealed record LabelledBank(
    string Name,
    PatientLanguage Language,
    IReadOnlyList<BankText> Texts,
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<LabelledQuestion> Questions)
{
    /// <summary>Expected ids that no candidate of the bank has: such a question cannot be answered rightly.</summary>
    public IReadOnlyList<string> UnknownIds()
    {
        var keys = Texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return [.. Questions.SelectMany(question => question.Expected).Distinct(StringComparer.Ordinal).Where(id => !keys.Contains(id))];
    }
}
