using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Escalation;

/// <summary>Recognises, by the word patterns of staff-topics.yaml, what only staff answer.</summary>
internal sealed class StaffTopicMatcher
{
    private readonly Dictionary<PatientLanguage, List<(StaffTopic Topic, TokenPattern Pattern)>> _patterns = [];

    public StaffTopicMatcher(IReadOnlyList<StaffTopic> topics)
    {
        foreach (var language in Enum.GetValues<PatientLanguage>())
        {
            _patterns[language] =
                [.. from topic in topics
                    from words in topic.Words.GetValueOrDefault(language) ?? []
                    select (topic, TokenPattern.Parse(words, language))];
        }
    }

    /// <returns>The topic and the pattern that named it; urgent topics win, then those that stand first in the file.</returns>
    public (StaffTopic Topic, string Pattern)? Match(string utterance, PatientLanguage language)
    {
        var text = new PatternText(utterance, language);
        (StaffTopic Topic, string Pattern)? first = null;
        foreach (var (topic, pattern) in _patterns[language])
        {
            if ((first is null || (topic.Urgent && !first.Value.Topic.Urgent)) && pattern.IsIn(text))
                first = (topic, pattern.Text);
        }

        return first;
    }
}
