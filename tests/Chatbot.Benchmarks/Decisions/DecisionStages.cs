using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Classification;
using Chatbot.Core.Safety;
using Lucene.Net.Search;

namespace Chatbot.Benchmarks.Decisions;

/// <summary>The stages of a decision, each to be run by itself on what the one before found.</summary>
internal sealed class DecisionStages : IDisposable
{
    private const int PhrasingsRecalled = 100;
    private const int AnswersRecalled = 20;

    private readonly RedFlagDetector _redFlags;
    private readonly LanguageDetector _languages;
    private readonly TextAnalysis _analysis = new(PatientLanguage.English);
    private readonly QueryReader _reader;
    private readonly LexicalIndex _index;
    private readonly SignalReader _signals;
    private readonly Ranker _ranker = new(RankingModel.Embedded);
    private readonly Found[] _found;

    public DecisionStages(MadeUpClinic clinic)
    {
        var knowledge = clinic.Knowledge;
        var texts = KnowledgeTexts.Of(knowledge, PatientLanguage.English);
        _redFlags = Chatbot.Core.Dialogue.Rules.RedFlagRule.Detector(knowledge, Chatbot.Core.Safety.Opinion.OpinionModel.Embedded);
        _languages = new(texts.Select(text => text.Text), KnowledgeTexts.Of(knowledge, PatientLanguage.Spanish).Select(text => text.Text));
        string[][] synonyms = [.. knowledge.Synonyms.Where(group => group.Language == PatientLanguage.English).Select(group => group.Terms.ToArray())];
        var concepts = new Chatbot.Core.Retrieval.ConceptTable(synonyms, _analysis);
        IndexedText[] indexed = [.. texts.Select(text => IndexedText.From(text, _analysis, concepts))];
        var vocabulary = Vocabulary.Of(
            [.. indexed.GroupBy(text => text.Text.Key).Select(same => same.SelectMany(text => text.Terms).ToHashSet())]);
        var forward = new ForwardIndex(indexed, new(texts), vocabulary);
        _reader = new(_analysis, concepts, vocabulary, new(vocabulary.Numbers.Keys));
        _index = new(indexed.Select(text => (text.Text.Field, text.Terms)), _analysis);
        _signals = new(forward, new(indexed), new(indexed), BankClassifier.Fit(indexed, forward.Candidates));
        Responder = Responder.Build(knowledge, new(ServeMode.All, 30), new(), TimeProvider.System);
        Questions = clinic.Questions;
        _found = [.. Questions.Select(Find)];
    }

    public Responder Responder { get; }

    public IReadOnlyList<string> Questions { get; }

    /// <summary>Name and work of each stage; the work is given the number of the question.</summary>
    public IReadOnlyList<(string Name, Func<int, object?> Run)> All =>
    [
        ("red flags", RedFlags), ("language", Language), ("analysis", Analyse), ("recall", Recall), ("signals", ReadSignals),
        ("ranking", Rank), ("whole decision", Decide),
    ];

    public object? RedFlags(int i) => _redFlags.Detect(Questions[i]);

    public object? Language(int i) => _languages.Detect(Questions[i]);

    public object? Analyse(int i) => _reader.Read(Questions[i]);

    public object? Recall(int i)
    {
        _index.Search(_found[i].Query, BankField.Answer, AnswersRecalled);
        return _index.Search(_found[i].Query, BankField.Phrasing, PhrasingsRecalled);
    }

    public object? ReadSignals(int i) => _signals.Read(_found[i].Query, _found[i].Phrasings, _found[i].Answers, null);

    public object? Rank(int i) => _ranker.Rank(_found[i].Recall);

    // Without sentence vectors nothing is waited for.
    public object? Decide(int i) => Responder.RespondAsync(new(Questions[i], ChannelNames.WebChat), default).AsTask().Result;

    public void Dispose()
    {
        _index.Dispose();
        _analysis.Dispose();
        Responder.Dispose();
    }

    private Found Find(string question)
    {
        var query = _reader.Read(question);
        var phrasings = _index.Search(query, BankField.Phrasing, PhrasingsRecalled);
        var answers = _index.Search(query, BankField.Answer, AnswersRecalled);
        return new(query, phrasings, answers, new(_signals.Read(query, phrasings, answers, null), query.UnknownShare, query.Units.Count));
    }

    private sealed record Found(Chatbot.Core.Retrieval.Query Query, ScoreDoc[] Phrasings, ScoreDoc[] Answers, Recall Recall);
}
