using Chatbot.Core.Retrieval.Classification;
using Lucene.Net.Search;

namespace Chatbot.Core.Retrieval;

/// <summary>Groups what was recalled by candidate, and reads off what speaks for each.</summary>
internal sealed class SignalReader(ForwardIndex texts, WordIndex words, SelfScore selfScore, BankClassifier? classifier)
{
    private const int TopPhrasings = 3;
    private const int TopClasses = 5;

    public List<Candidate> Read(Query query, ScoreDoc[] phrasings, ScoreDoc[] answers, Meanings? meanings)
    {
        var classes = classifier?.Score(query) ?? ClassScores.None;
        var self = selfScore.Of(query);
        var found = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var hit in phrasings)
            EvidenceFor(hit, found).AddPhrasing(hit.Doc, hit.Score / self);
        foreach (var hit in answers)
            EvidenceFor(hit, found).AnswerScore = hit.Score / self;

        foreach (var key in classes.Best(TopClasses).Concat(meanings?.Best(TopClasses) ?? []))
            found.TryAdd(key, new());

        var overlap = new Overlap(query, texts);
        var wordQuery = words.Read(query.Words);
        return [.. found.Select(evidence => ToCandidate(evidence.Key, evidence.Value, query, wordQuery, overlap, classes, meanings))];
    }

    private Evidence EvidenceFor(ScoreDoc hit, Dictionary<string, Evidence> found)
    {
        var key = texts.Text(hit.Doc).Key;
        if (!found.TryGetValue(key, out var evidence))
            found[key] = evidence = new();
        return evidence;
    }

    private Candidate ToCandidate(string key, Evidence evidence, Query query, WordQuery wordQuery, Overlap overlap, ClassScores classes, Meanings? meanings)
    {
        var closest = new Closest();
        var (wordCoverage, wordScore) = (0f, 0f);
        foreach (var document in evidence.Documents)
        {
            var (coverage, score) = words.Score(wordQuery, document);
            (wordCoverage, wordScore) = (Math.Max(wordCoverage, coverage), Math.Max(wordScore, score));
            closest.Consider(document, overlap.With(document), query.Grams.Similarity(texts.Grams(document)));
        }

        var phrasing = closest.Document is { } best ? texts.Text(best).Text : "";
        return new(key, phrasing, new()
        {
            BestPhrasing = evidence.BestScore,
            TopPhrasings = evidence.TopScores / Math.Min(TopPhrasings, texts.PhrasingsOf(key)),
            Words = wordScore,
            WordCoverage = wordCoverage,
            Answer = evidence.AnswerScore,
            QueryCoverage = closest.Coverage.OfQuery,
            PhrasingCoverage = closest.Coverage.OfText,
            CandidateCoverage = overlap.WithCandidate(key),
            Characters = closest.Characters,
            Classifier = classes.LogOdds(key),
            Meaning = meanings?.Closest(key) ?? 0,
            TopMeaning = meanings?.Top(key) ?? 0,
            DistinctMeaning = meanings?.Distinct(key) ?? 0,
            Discriminant = meanings?.Discriminant(key) ?? 0,
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
