using Chatbot.Core.Language;

namespace Chatbot.Core.Ranking.Training;

/// <summary>A question and the keys of the candidates that answer it; no key when nothing does.</summary>
/// <param name="Language">The language that the reply should be in; null when the label does not say.</param>
public sealed record LabelledQuestion(string Text, IReadOnlyList<string> Expected, PatientLanguage? Language = null)
{
    public bool IsAnswerable => Expected.Count > 0;

    public bool IsAnsweredBy(string key) => Expected.Contains(key, StringComparer.Ordinal);
}
