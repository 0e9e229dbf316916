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
        var reading = new Reading(new(query, texts), scratch);
        var candidates = new Candidate[scratch.Evidence.Found.Length];
        for (var i = 0; i < candidates.Length; i++)
            candidates[i] = ToCandidate(in scratch.Evidence.Found[i], reading, phrasings, meanings);
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

    private Candidate ToCandidate(in Evidence evidence, Reading reading, ScoreDoc[] phrasings, Meanings? meanings)
    {
        var candidate = evidence.Candidate;
        var closest = new Closest();
        for (var hit = evidence.FirstHit; hit >= 0; hit = reading.Scratch.Evidence.Next(hit))
        {
            var document = phrasings[hit].Doc;
            closest.Note(words.Match(reading.Scratch.Words, document));
            closest.Consider(document, reading.Overlap.With(document), texts.Grams.Similarity(reading.Scratch.Grams, document));
        }

        var meaning = meanings?.Of(candidate) ?? default;
        var phrasing = closest.Document < 0 ? "" : texts.Text(closest.Document).Text;
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
            CandidateCoverage = reading.Scratch.Coverage.Of(candidate),
            Characters = closest.Characters,
            Classifier = LogOdds(reading.Scratch.LogOdds, candidate),
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

    /// <summary>One query, as the candidates are looked at.</summary>
    private readonly record struct Reading(Overlap Overlap, RecallScratch Scratch);

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
            WordCoverage = Math.Max(WordCoverage, words.Coverage);
            WordScore = Math.Max(WordScore, words.Score);
            WordPairs = Math.Max(WordPairs, words.Pairs);
        }

        public void Consider(int document, Coverage coverage, float characters)
        {
            Characters = Math.Max(Characters, characters);
            if (Document >= 0 && coverage.Harmonic <= Coverage.Harmonic)
                return;
            Document = document;
            Coverage = coverage;
        }
    }
}
