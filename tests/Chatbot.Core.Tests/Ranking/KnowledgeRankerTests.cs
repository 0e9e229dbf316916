using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Tests.Knowledge;
using Chatbot.Core.Tests.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Ranking;

public sealed class KnowledgeRankerTests : IDisposable
{
    private const string Question = "how long must one rest";

    private readonly KnowledgeIndex _index = KnowledgeIndex.Build(new SampleFiles().Read().Knowledge!);
    private readonly FakeGenerator _generator = new();
    private readonly SentenceEmbeddings _embeddings;
    private readonly KnowledgeRanker _ranker;

    public KnowledgeRankerTests()
    {
        _embeddings = new(_generator, new() { Cache = "" });
        _ranker = new(_index, new(RankingModel.Embedded));
    }

    public void Dispose()
    {
        _embeddings.Dispose();
        _generator.Dispose();
        _index.Dispose();
    }

    [Fact]
    public async Task Words_alone_decide_until_every_phrasing_has_its_vector()
    {
        var byWords = await RankAsync(Question);
        var gate = new TaskCompletionSource();
        _generator.Gate = gate.Task;
        var adding = _ranker.AddMeaningAsync(_embeddings, CancellationToken.None);
        Assert.Equal(byWords, await RankAsync(Question));

        gate.SetResult();
        await adding;

        Assert.NotEqual(byWords, await RankAsync(Question));
        Assert.Contains(Question, _generator.Asked);
    }

    [Fact]
    public async Task Spanish_is_ranked_by_words_alone()
    {
        await _ranker.AddMeaningAsync(_embeddings, CancellationToken.None);

        await _ranker.RankAsync("¿cuánto descanso?", PatientLanguage.Spanish, CancellationToken.None);

        Assert.DoesNotContain("¿cuánto descanso?", _generator.Asked);
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_words_to_decide_and_the_status_says_so()
    {
        var byWords = await RankAsync(Question);
        await _ranker.AddMeaningAsync(_embeddings, CancellationToken.None);
        _generator.Gate = Task.FromException(new HttpRequestException("no route to the model"));

        Assert.Equal(byWords, await RankAsync(Question));
        Assert.EndsWith("The model failed: no route to the model", _embeddings.Status.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_model_nothing_changes()
    {
        var byWords = await RankAsync(Question);
        using var none = SentenceEmbeddings.Unavailable("None is wanted.");

        await _ranker.AddMeaningAsync(none, CancellationToken.None);

        Assert.Equal(byWords, await RankAsync(Question));
    }

    [Fact]
    public async Task A_model_that_ranking_has_no_weights_for_changes_nothing_and_the_status_says_so()
    {
        var byWords = await RankAsync(Question);
        using var embeddings = new SentenceEmbeddings(_generator, new() { Cache = "" }, "house model");

        await _ranker.AddMeaningAsync(embeddings, CancellationToken.None);

        Assert.Equal(byWords, await RankAsync(Question));
        Assert.Empty(_generator.Asked);
        Assert.StartsWith("Sentence embeddings are off. Ranking has no weights for the model house model; `chatbot train` fits them.", embeddings.Status.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meaning_is_not_asked_for_where_words_have_decided()
    {
        var hasty = new KnowledgeRanker(_index, new(RankingModel.Embedded), decided: 0);
        await hasty.AddMeaningAsync(_embeddings, CancellationToken.None);

        await hasty.RankAsync(Question, PatientLanguage.English, CancellationToken.None);

        Assert.DoesNotContain(Question, _generator.Asked);
    }

    private async Task<IReadOnlyList<RankedCandidate>> RankAsync(string question) =>
        await _ranker.RankAsync(question, PatientLanguage.English, CancellationToken.None);
}
