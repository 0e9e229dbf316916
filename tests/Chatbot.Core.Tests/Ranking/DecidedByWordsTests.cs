using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Tests.Shared;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Ranking;

/// <summary>The clinic's own knowledge base, with the model that the product ships.</summary>
public sealed class DecidedByWordsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Leaving_out_the_meaning_where_words_have_decided_changes_no_decision()
    {
        using var index = KnowledgeIndex.Build(KnowledgeReader.Read(RepositoryFolder.Combine("faq-data")).Knowledge!);
        using var embeddings = new EmbeddingModels().Open(new()
        {
            Cache = Path.Combine(AppContext.BaseDirectory, "embeddings", "cache"), Threads = Environment.ProcessorCount,
        });
        var ranker = new KnowledgeRanker(index, new(RankingModel.Embedded));
        var patient = new KnowledgeRanker(index, new(RankingModel.Embedded), decided: double.PositiveInfinity);
        await ranker.AddMeaningAsync(embeddings, CancellationToken.None);
        await patient.AddMeaningAsync(embeddings, CancellationToken.None);
        var thresholds = new DialogueOptions().Thresholds;
        var (questions, decided) = (Questions(), 0);

        foreach (var question in questions)
        {
            var quick = await ranker.RankAsync(question, PatientLanguage.English, CancellationToken.None);
            var whole = await patient.RankAsync(question, PatientLanguage.English, CancellationToken.None);
            decided += quick.SequenceEqual(whole) ? 0 : 1;
            Assert.Equal(Outcome(thresholds.Decide(whole)), Outcome(thresholds.Decide(quick)));
        }

        output.WriteLine($"{decided} of {questions.Count} questions were decided by words");
        Assert.NotEqual(0, decided);
    }

    private static string Outcome(AnswerDecision decision) => decision switch
    {
        AnswerDecision.Answer answer => answer.Best.Key,
        AnswerDecision.AskBack asked => string.Join('|', asked.Choices.Select(choice => choice.Key)),
        _ => "",
    };

    private static IReadOnlyList<string> Questions() =>
    [
        .. LabelledFiles.ReadQuestions(RepositoryFolder.Combine("faq-data", "evaluation", "tune.tsv"))
            .Where(question => question.Language == PatientLanguage.English)
            .Select(question => question.Text),
    ];
}
