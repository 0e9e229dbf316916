using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Dialogue;

/// <summary>What recognises and looks up, made once for one version of the knowledge base, whatever the settings.</summary>
internal sealed class Matchers : IDisposable
{
    public Matchers(KnowledgeBase knowledge, RetrievalOptions? retrieval)
    {
        var texts = Enum.GetValues<PatientLanguage>().SelectMany(language => KnowledgeTexts.Of(knowledge, language)).Select(text => text.Text).ToArray();
        Index = KnowledgeIndex.Build(knowledge, retrieval);
        Ranker = new(Index, new(RankingModel.Embedded));
        RedFlags = RedFlagRule.Detector(knowledge, OpinionModel.Embedded);
        EmergencyTexts = new(knowledge);
        HelpCalled = new(RedFlags, EmergencyTexts);
        StaffTopics = new(knowledge.StaffTopics);
        Choices = new(knowledge.Commands);
        Kinds = new(texts);
        OtherLanguages = new(texts);
        OffTopic = new(knowledge.SmallTalk);
    }

    public KnowledgeIndex Index { get; }

    public KnowledgeRanker Ranker { get; }

    public RedFlagDetector RedFlags { get; }

    public EmergencyTexts EmergencyTexts { get; }

    public EmergencyAcknowledgement HelpCalled { get; }

    public StaffTopicMatcher StaffTopics { get; }

    public ChoiceReader Choices { get; }

    public UtteranceKinds Kinds { get; }

    public OtherLanguageDetector OtherLanguages { get; }

    public OffTopicMatcher OffTopic { get; }

    public void Dispose() => Index.Dispose();
}
