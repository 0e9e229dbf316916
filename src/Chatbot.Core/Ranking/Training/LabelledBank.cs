using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>A bank and questions about it whose answers are known.</summary>
public sealed record LabelledBank(
    string Name,
    PatientLanguage Language,
    IReadOnlyList<BankText> Texts,
    IReadOnlyList<IReadOnlyList<string>> Synonyms,
    IReadOnlyList<LabelledQuestion> Questions);
