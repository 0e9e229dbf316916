using System.Numerics.Tensors;
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
        Assert.True(retriever.TryAddMeaning(Letters.Vectors));

        var recall = retriever.Recall("zz", Letters.VectorOf("zz"));

        Assert.Equal("letters", recall.Model);
        var (a, z) = (Of("a"), Of("z"));
        Assert.True(z.Meaning > a.Meaning && z.TopMeaning > a.TopMeaning);
        Assert.True(z.CentralMeaning > a.CentralMeaning);
        Assert.True(z.DistinctMeaning > a.DistinctMeaning && z.Discriminant > a.Discriminant);
        Signals Of(string key) => recall.Candidates.Single(candidate => candidate.Key == key).Signals;
    }

    [Fact]
    public void Waits_until_every_phrasing_has_its_vector()
    {
        using var retriever = Retriever.Build(PatientLanguage.English, Bank, []);

        Assert.False(retriever.TryAddMeaning(new("letters", text => text == "zzzy" ? null : Letters.VectorOf(text))));
        Assert.Null(retriever.Recall("zz", Letters.VectorOf("zz")).Model);
    }

    [Fact]
    public void Signals_are_those_of_comparing_every_phrasing_with_the_query()
    {
        var random = new Random(1);
        // One candidate's phrasings do not stand together.
        BankText[] bank = [.. Enumerable.Range(0, 300).Select(i => new BankText($"c{i % 40}", Word(), BankField.Phrasing))];
        using var retriever = Retriever.Build(PatientLanguage.English, bank, []);
        Assert.True(retriever.TryAddMeaning(Letters.Vectors));

        for (var round = 0; round < 20; round++)
        {
            var query = Letters.VectorOf(Word())!.Value;
            var cosines = bank.GroupBy(text => text.Key).ToDictionary(
                same => same.Key,
                same => same.Select(text => TensorPrimitives.Dot(query.Span, Letters.VectorOf(text.Text)!.Value.Span)).OrderDescending().ToArray());

            var candidates = retriever.Recall("?", query).Candidates.ToDictionary(candidate => candidate.Key, candidate => candidate.Signals);

            Assert.Contains(cosines.MaxBy(candidate => candidate.Value[0]).Key, candidates.Keys);
            foreach (var (key, signals) in candidates)
            {
                Assert.Equal(cosines[key][0], signals.Meaning, 0.01f);
                Assert.Equal(cosines[key].Take(3).Average(), signals.TopMeaning, 0.01f);
                Assert.InRange(signals.DistinctMeaning, -1, signals.Meaning);
            }
        }

        string Word() => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))));
    }

    [Fact]
    public void A_candidate_without_a_phrasing_is_no_closer_than_any_other()
    {
        using var retriever = Retriever.Build(PatientLanguage.English, [.. Bank, new("answer", "qqq", BankField.Answer)], []);
        Assert.True(retriever.TryAddMeaning(Letters.Vectors));

        var candidates = retriever.Recall("qqq", Letters.VectorOf("zzzy")).Candidates;

        var answer = candidates.Single(candidate => candidate.Key == "answer").Signals;
        Assert.Equal(0, answer.Meaning);
        Assert.Equal(candidates.Min(candidate => candidate.Signals.Discriminant), answer.Discriminant);
        Assert.Equal(candidates.Min(candidate => candidate.Signals.DistinctMeaning), answer.DistinctMeaning);
    }
}
