using System.Collections.Concurrent;
using Chatbot.Core.Retrieval.Classification;
using Lucene.Net.Search;

namespace Chatbot.Core.Retrieval;

/// <summary>Groups what was recalled by candidate, and reads off what speaks for each.</summary>
internal sealed class SignalReader(ForwardIndex texts, WordIndex words, SelfScore selfScore, BankClassifier? classifier)
{
    private const int TopPhrasings = 3;
    private const int TopClasses = 5;

    /// <summary>What the classifier would say of a candidate without a single phrasing.</summary>
    private const float NoClass = -10;

    /// <summary>As many as there were recalls at the same time.</summary>
    private readonly ConcurrentBag<RecallScratch> _scratches = [];

    public Candidate[] Read(Query query, ScoreDoc[] phrasings, ScoreDoc[] answers, Meanings? meanings)
    {
        var scratch = _scratches.TryTake(out var free) ? free : new(texts, words, classifier);
        scratch.Classify(query);
        texts.Grams.Mark(query.Plain, scratch.Grams);
        Gather(phrasings, answers, selfScore.Of(query), scratch.Evidence);
        AddBest(scratch.LogOdds, scratch.Evidence);
        if (meanings is not null)
        {
            AddAll(meanings.Nearest, scratch.Evidence);
            AddAll(meanings.Likeliest, scratch.Evidence);
        }

        words.Read(query.Words, scratch.Words);
        scratch.Coverage.Read(query);
        scratch.Overlap.Read(query);
        var candidates = new Candidate[scratch.Evidence.Found.Length];
        for (var i = 0; i < candidates.Length; i++)
            candidates[i] = ToCandidate(in scratch.Evidence.Found[i], scratch, phrasings, meanings);
        _scratches.Add(scratch);
        return candidates;
    }

    private void Gather(ScoreDoc[] phrasings, ScoreDoc[] answers, float self, EvidenceTable evidence)
    {
        evidence.Clear(phrasings.Length);
        for (var hit = 0; hit < phrasings.Length; hit++)
            evidence.AddPhrasing(texts.CandidateOf(phrasings[hit].Doc), hit, phrasings[hit].Score / self);
        foreach (var hit in answers)
            evidence.For(texts.CandidateOf(hit.Doc)).AnswerScore = hit.Score / self;
    }

    private static void AddBest(ReadOnlySpan<float> scores, EvidenceTable evidence)
    {
        Span<int> best = stackalloc int[TopClasses];
        AddAll(best[..Best.Of(scores, best)], evidence);
    }

    private static void AddAll(ReadOnlySpan<int> candidates, EvidenceTable evidence)
    {
        foreach (var candidate in candidates)
            evidence.For(candidate);
    }

    private Candidate ToCandidate(in Evidence evidence, RecallScratch scratch, ScoreDoc[] phrasings, Meanings? meanings)
    {
        var candidate = evidence.Candidate;
        var closest = new Closest();
        for (var hit = evidence.FirstHit; hit >= 0; hit = scratch.Evidence.Next(hit))
        {
            var document = phrasings[hit].Doc;
            closest.Note(words.Match(scratch.Words, document));
            closest.Consider(document, scratch.Overlap.With(document), texts.Grams.Similarity(scratch.Grams, document));
        }

        var meaning = meanings?.Of(candidate) ?? default;
        var phrasing = closest.Document < 0 ? "" : texts.Text(closest.Document);
        return new(texts.Candidates.Key(candidate), phrasing, new()
        {
            BestPhrasing = evidence.BestScore,
            TopPhrasings = evidence.TopScores / Math.Min(TopPhrasings, texts.PhrasingsOf(candidate)),
            Words = closest.WordScore,
            WordCoverage = closest.WordCoverage,
            WordPairs = closest.WordPairs,
            Answer = evidence.AnswerScore,
            QueryCoverage = closest.Coverage.OfQuery,
            PhrasingCoverage = closest.Coverage.OfText,
            CandidateCoverage = scratch.Coverage.Of(candidate),
            Characters = closest.Characters,
            Classifier = LogOdds(scratch.LogOdds, candidate),
            Meaning = meaning.Closest,
            TopMeaning = meaning.Top,
            DistinctMeaning = meaning.Distinct,
            CentralMeaning = meaning.Central,
            Discriminant = meaning.Discriminant,
            Scarcity = 1 / MathF.Sqrt(texts.PhrasingsOf(candidate)),
        });
    }

    private static float LogOdds(ReadOnlySpan<float> logOdds, int candidate) =>
        logOdds.Length == 0 ? 0 : candidate < logOdds.Length ? logOdds[candidate] : NoClass;

    /// <summary>The phrasing that shares most with the query, and the best that any has of what is compared one by one.</summary>
    private struct Closest()
    {
        public int Document { get; private set; } = -1;

        public Coverage Coverage { get; private set; }

        public float Characters { get; private set; }

        public float WordCoverage { get; private set; }

        public float WordScore { get; private set; }

        public float WordPairs { get; private set; }

        public void Note(WordMatch words)
        {
            if (words.Coverage > WordCoverage)
                WordCoverage = words.Coverage;
            if (words.Score > WordScore)
                WordScore = words.Score;
            if (words.Pairs > WordPairs)
                WordPairs = words.Pairs;
        }

        public void Consider(int document, Coverage coverage, float characters)
        {
            if (characters > Characters)
                Characters = characters;
            if (Document >= 0 && coverage.Harmonic <= Coverage.Harmonic)
                return;
            Document = document;
            Coverage = coverage;
        }
    }
}
