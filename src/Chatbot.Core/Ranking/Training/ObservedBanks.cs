using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>
/// Puts the questions of banks and of their variants to retrieval, without sentence vectors and with. Every bank weighs
/// the same, and banks that share their questions weigh as one.
/// </summary>
internal sealed class ObservedBanks(int seed, TrainingMeaning? meaning)
{
    private const int QuestionsPerVariant = 200;

    public List<Observation> Of(IReadOnlyList<LabelledBank> banks)
    {
        var questions = banks.Select(bank => bank.Questions.Select(question => question.Text).ToHashSet(StringComparer.Ordinal)).ToArray();
        return [.. banks.AsParallel().AsOrdered()
            .SelectMany((bank, i) => Of(bank, 1.0 / questions.Count(other => other.SetEquals(questions[i]))))];
    }

    private List<Observation> Of(LabelledBank bank, double weight)
    {
        var observed = new List<Observation>();
        var spelling = meaning?.SpellingOf(bank);
        var variants = BankVariants.Of(bank, seed);
        foreach (var variant in variants)
        {
            using var retriever = Retriever.Build(variant.Language, variant.Texts, variant.Synonyms);
            var questions = variant.Questions.ToArray();
            new Random(seed).Shuffle(questions);
            var taken = questions.Take(QuestionsPerVariant).ToArray();
            var each = weight / variants.Count / taken.Length;
            Observe(question => retriever.Recall(question.Text));
            if (meaning is not null && retriever.TryAddMeaning(meaning.Sentences))
                Observe(question => retriever.Recall(question.Text, meaning.Sentences.VectorOf(spelling!.Of(question.Text))));

            void Observe(Func<LabelledQuestion, Recall> recall) => observed.AddRange(taken
                .Select(question => new Observation(question, recall(question), each))
                .Where(observation => observation.Recall.Candidates.Count > 0));
        }

        return observed;
    }
}
