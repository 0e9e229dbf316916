using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Chatter;

/// <summary>Recognises, by smalltalk.yaml, what is none of the clinic's business. On doubt it is not off topic.</summary>
public sealed class OffTopicMatcher
{
    private readonly PhraseSet<OffTopicSubject> _subjects;
    private readonly PhraseSet<bool> _onTopic;

    public OffTopicMatcher(SmallTalkRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _subjects = new(rules.OffTopic.Select(subject => (subject, subject.Words)));
        _onTopic = new([(true, rules.OnTopic)]);
    }

    public OffTopicSubject? Match(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return Match(new PhraseText(utterance));
    }

    internal OffTopicSubject? Match(PhraseText text)
    {
        return _subjects.In(text).FirstOrDefault() is { } subject && !_onTopic.In(text).Any() ? subject : null;
    }
}
