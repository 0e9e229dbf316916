using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Tests.Ranking;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class MeaningIndexTests
{
    private static readonly BankText[] Bank =
    [
        new("a", "aaa", BankField.Phrasing), new("a", "aaab", BankField.Phrasing),
        new("z", "zzz", BankField.Phrasing), new("z", "zzzy", BankField.Phrasing),
    ];

    [Fact]
    public void Recalls_what_no_word_speaks_for()
    {
        using var retriever = Retriever.Build(PatientLanguage.English, Bank, []);
        Assert.True(retriever.TryAddMeaning(Letters.VectorOf));

        var recall = retriever.Recall("zz", Letters.VectorOf("zz"));

        Assert.True(recall.HasMeaning);
        var (a, z) = (Of("a"), Of("z"));
        Assert.True(z.Meaning > a.Meaning && z.TopMeaning > a.TopMeaning);
        Assert.True(z.DistinctMeaning > a.DistinctMeaning && z.Discriminant > a.Discriminant);
        Signals Of(string key) => recall.Candidates.Single(candidate => candidate.Key == key).Signals;
    }

    [Fact]
    public void Waits_until_every_phrasing_has_its_vector()
    {
        using var retriever = Retriever.Build(PatientLanguage.English, Bank, []);

        Assert.False(retriever.TryAddMeaning(text => text == "zzzy" ? null : Letters.VectorOf(text)));
        Assert.False(retriever.Recall("zz", Letters.VectorOf("zz")).HasMeaning);
    }
}
