using Chatbot.Core.Language;
using Chatbot.Core.Ranking.Training;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Ranking.Training;

public sealed class BankVariantsTests
{
    private static readonly string[] Subjects = ["bread", "cheese", "apples", "coffee", "butter", "honey"];

    /// <summary>Of each subject's phrasings the last has no word in common with the others.</summary>
    private static readonly LabelledBank Shop = new(
        "shop",
        PatientLanguage.English,
        [.. Subjects.SelectMany(subject => Phrasings(subject).Select(text => new BankText(subject, text, BankField.Phrasing)))],
        [],
        [.. Subjects.SelectMany(subject => new LabelledQuestion[] { new($"cost of {subject}", [subject]), new($"is {subject} dear", [subject]) })]);

    [Fact]
    public void A_bank_cut_to_one_phrasing_keeps_the_one_most_like_the_others()
    {
        var asked = Shop.Questions.Select(question => question.Text).Order(StringComparer.Ordinal).ToArray();
        var cuts = BankVariants.Of(Shop, seed: 1)
            .Where(variant => asked.SequenceEqual(variant.Questions.Select(question => question.Text).Order(StringComparer.Ordinal)))
            .Where(variant => variant.Texts.GroupBy(text => text.Key, StringComparer.Ordinal).All(phrasings => phrasings.Count() == 1))
            .ToArray();

        Assert.NotEmpty(cuts);
        Assert.All(cuts.SelectMany(cut => cut.Texts), text => Assert.DoesNotContain("quanto", text.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_about_a_candidate_that_was_taken_away_has_no_answer()
    {
        var smaller = BankVariants.Of(Shop, seed: 1)
            .Where(variant => variant.Texts.Select(text => text.Key).Distinct(StringComparer.Ordinal).Count() < Subjects.Length)
            .ToArray();

        Assert.NotEmpty(smaller);
        Assert.All(smaller, variant => Assert.Empty(variant.UnknownIds()));
    }

    private static string[] Phrasings(string subject) => [$"what does {subject} cost", $"how much does {subject} cost now", "quanto"];
}
