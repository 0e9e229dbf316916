namespace Chatbot.Core.Ranking.Training;

/// <summary>A question and the keys of the candidates that answer it; no key when nothing does.</summary>
public sealed record LabelledQuestion(string Text, IReadOnlyList<string> Expected)
{
    public bool IsAnswerable => Expected.Count > 0;

    public bool IsAnsweredBy(string key) => Expected.Contains(key, StringComparer.Ordinal);
}
