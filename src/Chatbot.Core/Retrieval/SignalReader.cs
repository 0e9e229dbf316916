using Chatbot.Core.Retrieval.Classification;
using Lucene.Net.Search;

namespace Chatbot.Core.Retrieval;

/// <summary>Groups what was recalled by candidate, and reads off what speaks for each.</summary>
internal sealed class SignalReader(ForwardIndex texts, SelfScore selfScore, BankClassifier classifier)
{
    private const int TopPhrasings = 3;
    private const int TopClasses = 5;

    public List<Candidate> Read(Query query, ScoreDoc[] phrasings, ScoreDoc[] answers, Meanings meanings)
    {
        var classes = classifier.Score(query);
        var self = selfScore.Of(query);
        var found = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var hit in phrasings)
            EvidenceFor(hit, found).AddPhrasing(hit.Doc, hit.Score / self);
        foreach (var hit in answers)
            EvidenceFor(hit, found).AnswerScore = hit.Score / self;

        foreach (var key in classes.Best(TopClasses).Concat(meanings.Best(TopClasses)))
            found.TryAdd(key, new());

        var overlap = new Overlap(query, texts);
        return [.. found.Select(evidence => ToCandidate(evidence.Key, evidence.Value, query, overlap, classes, meanings))];
    }

    private Evidence EvidenceFor(ScoreDoc hit, Dictionary<string, Evidence> found)
    {
        var key = texts.Text(hit.Doc).Key;
        if (!found.TryGetValue(key, out var evidence))
            found[key] = evidence = new();
        return evidence;
    }

    private Candidate ToCandidate(string key, Evidence evidence, Query query, Overlap overlap, ClassScores classes, Meanings meanings)
    {
        var closest = new Closest();
        foreach (var document in evidence.Documents)
            closest.Consider(document, overlap.With(document), query.Grams.Similarity(texts.Grams(document)));

        var phrasing = closest.Document is { } best ? texts.Text(best).Text : "";
        return new(key, phrasing, new()
        {
            BestPhrasing = evidence.BestScore,
            TopPhrasings = evidence.TopScores / Math.Min(TopPhrasings, texts.PhrasingsOf(key)),
            Answer = evidence.AnswerScore,
            QueryCoverage = closest.Coverage.OfQuery,
            PhrasingCoverage = closest.Coverage.OfText,
            CandidateCoverage = overlap.WithCandidate(key),
            Characters = closest.Characters,
            Classifier = classes.LogOdds(key),
            Meaning = meanings.Closest(key),
            TopMeaning = meanings.Top(key),
            Scarcity = 1 / MathF.Sqrt(texts.PhrasingsOf(key)),
        });
    }

    /// <summary>What was recalled of one candidate, best phrasing first.</summary>
    private sealed class Evidence
    {
        public List<int> Documents { get; } = [];

        public float BestScore { get; private set; }

        public float TopScores { get; private set; }

        public float AnswerScore { get; set; }

        public void AddPhrasing(int document, float score)
        {
            BestScore = Math.Max(BestScore, score);
            if (Documents.Count < TopPhrasings)
                TopScores += score;
            Documents.Add(document);
        }
    }

    /// <summary>The phrasing that shares most with the query, and the best character similarity of any.</summary>
    private sealed class Closest
    {
        public int? Document { get; private set; }

        public Coverage Coverage { get; private set; }

        public float Characters { get; private set; }

        public void Consider(int document, Coverage coverage, float characters)
        {
            Characters = Math.Max(Characters, characters);
            if (Document is not null && coverage.Harmonic <= Coverage.Harmonic)
                return;
            Document = document;
            Coverage = coverage;
        }
    }
}
