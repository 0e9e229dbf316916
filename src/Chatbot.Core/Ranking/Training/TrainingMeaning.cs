using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Ranking.Training;

/// <summary>A sentence model to learn with.</summary>
/// <param name="Sentences">The vectors of every phrasing, and of <see cref="TextsOf"/>; a bank without is left out.</param>
/// <param name="WhereFew">See <see cref="RankingWeights.MeaningWhereFew"/>.</param>
public sealed record TrainingMeaning(SentenceVectors Sentences, double WhereFew)
{
    /// <summary>How questions are spelt. Those of a bank's variants are mended by the words of the whole bank.</summary>
    public MendedSpelling SpellingOf(LabelledBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        return new(bank.Texts.Where(text => text.Field == BankField.Phrasing).Select(text => text.Text), Sentences.Known);
    }

    /// <summary>All that needs a vector: phrasings too are asked, as questions.</summary>
    public IEnumerable<string> TextsOf(LabelledBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        var spelling = SpellingOf(bank);
        var phrasings = bank.Texts.Where(text => text.Field == BankField.Phrasing).Select(text => text.Text).ToArray();
        return phrasings.Concat(bank.Questions.Select(question => question.Text))
            .SelectMany(text => (string[])[text, spelling.Of(text)])
            .Distinct(StringComparer.Ordinal);
    }
}
