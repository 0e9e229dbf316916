using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Escalation;

/// <summary>Recognises, by the word patterns of staff-topics.yaml, what only staff answer.</summary>
internal sealed class StaffTopicMatcher
{
    private readonly Dictionary<PatientLanguage, PatternSet<StaffTopic>> _patterns;

    public StaffTopicMatcher(IReadOnlyList<StaffTopic> topics) =>
        _patterns = Enum.GetValues<PatientLanguage>().ToDictionary(language => language, language => new PatternSet<StaffTopic>(
            from topic in topics
            from words in topic.Words.GetValueOrDefault(language) ?? []
            select (TokenPattern.Parse(words, language), topic)));

    /// <param name="words">The words of the utterance, see <see cref="Words"/>.</param>
    /// <returns>The topic and the pattern that named it; urgent topics win, then those that stand first in the file.</returns>
    public (StaffTopic Topic, string Pattern)? Match(IReadOnlyList<string> words, PatientLanguage language)
    {
        var found = _patterns[language].In(new([.. words], language)).ToList();
        if (found.Count == 0)
            return null;
        var (pattern, topic) = found.Find(match => match.Meaning.Urgent) is { Meaning: not null } urgent ? urgent : found[0];
        return (topic, pattern.Text);
    }
}
