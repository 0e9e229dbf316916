using Chatbot.Core.Dialogue.Following;
using Chatbot.Core.Dialogue.Questions;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// Looks a question up. One that leaves out what it is about ("and after?") is also looked up together with what was talked
/// about; whatever can be understood alone is understood alone.
/// </summary>
internal sealed class QuestionReader(KnowledgeIndex index, KnowledgeRanker ranker, FollowUpReadings readings, AnswerJudge judge)
{
    /// <summary>Looks up the question alone, and with what was told around it only if that is not enough.</summary>
    public async ValueTask<Question> ReadAsync(Situation situation, QuestionPart part, CancellationToken cancellation)
    {
        var alone = await ReadAsync(situation, part.Question, cancellation).ConfigureAwait(false);
        if (part.Context.Length == 0)
            return await WithAskingAsync(alone, cancellation).ConfigureAwait(false);
        if (alone.IsSure)
            return alone;
        var whole = await ReadAsync(situation, part.Text, cancellation).ConfigureAwait(false);
        return whole.IsSure ? whole : alone;
    }

    /// <summary>Whether the whole message is word for word a phrasing.</summary>
    public bool IsPhrasing(Situation situation) =>
        index.KeyOfPhrasing(PersonalDataMask.WithoutMarks(situation.Question), situation.Heard) is not null;

    /// <summary>
    /// Looks up what asks without the scene in front of it. The whole is heard first: the scene may be what it is about. But
    /// where the whole is not clear, the question alone may be.
    /// </summary>
    private async ValueTask<Question> WithAskingAsync(Question whole, CancellationToken cancellation)
    {
        if (whole.Exact is not null || whole.Continues is not null || SceneSplitter.Split(whole.Text) is not { } part)
            return whole;
        var asking = await LookUpAsync(whole.Situation, part.Question, part.Question, null, cancellation).ConfigureAwait(false);
        if (whole.IsSure || !asking.IsSureOfPair)
            return whole with { Asking = asking };
        var clear = asking.Ranked.FirstOrDefault(candidate => candidate.Key == asking.Clear) ?? new(asking.Clear!, "", 1, 1);
        var first = whole.Ranked.FirstOrDefault(candidate => CandidateKey.IsPair(candidate.Key));
        var verdict = new AnswerVerdict(clear, [], asking.Exact is null ? asking.Verdict.Reason : "what it asks is one of its phrasings");
        if (first?.Key == clear.Key)
            return whole with { Asking = asking, Ranked = asking.Ranked, Verdict = verdict };
        // The scene speaks for another pair: "he had a bad time with anesthesia, what would you use".
        return whole with { Asking = asking, Verdict = verdict with { Rivals = first is null ? [clear] : [clear, first] } };
    }

    private async ValueTask<Question> ReadAsync(Situation situation, string text, CancellationToken cancellation)
    {
        var follow = situation.Memory.Subject is { } subject ? readings.Of(text, subject, situation.Heard) : null;
        if (follow?.Swapped is { } swapped && await InPlaceAsync(situation, text, swapped, follow, cancellation).ConfigureAwait(false) is { IsSure: true } opposite)
            return opposite;

        var alone = await LookUpAsync(situation, text, text, null, cancellation).ConfigureAwait(false);
        if (follow is null || alone.IsSure)
            return alone;
        foreach (var reading in follow.Others)
        {
            if (await InPlaceAsync(situation, text, reading, follow, cancellation).ConfigureAwait(false) is { IsSure: true } understood)
                return understood;
        }

        return alone with { Continues = follow.Subject };
    }

    /// <summary>Looks up the reading in place of the text. What was just answered is not asked for again.</summary>
    private async ValueTask<Question> InPlaceAsync(Situation situation, string text, string reading, FollowUpReading follow, CancellationToken cancellation) =>
        await LookUpAsync(situation, text, reading, follow.Subject.Key, cancellation).ConfigureAwait(false) with { Continues = follow.Subject };

    private async ValueTask<Question> LookUpAsync(Situation situation, string text, string reading, string? without, CancellationToken cancellation)
    {
        reading = PersonalDataMask.WithoutMarks(reading);
        var ranked = await ranker.RankAsync(reading, situation.Heard, cancellation, without).ConfigureAwait(false);
        var exact = index.KeyOfPhrasing(reading, situation.Heard);
        return new()
        {
            Situation = situation,
            Text = text,
            Ranked = ranked,
            Exact = exact == without ? null : exact,
            Verdict = judge.Of(ranked),
        };
    }
}
