using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Editing;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Editing;

public sealed class EditingTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 31);
    private static readonly Signature ByNurse = new("Ana \"Nena\" Ruiz: RN", Today, new DateOnly(2027, 1, 31));

    private readonly TempFolder _folder = new();
    private readonly SampleFiles _sample = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("recovery-ride-home", "recovery.yaml", PatientLanguage.English)]
    [InlineData("recovery-ride-home", "recovery.yaml", PatientLanguage.Spanish)]
    [InlineData("recovery-rest", "recovery.yaml", PatientLanguage.English)]
    [InlineData("recovery-rest", "recovery.yaml", PatientLanguage.Spanish)]
    [InlineData("call-same-day", "safety-notices.yaml", PatientLanguage.English)]
    [InlineData("call-same-day", "safety-notices.yaml", PatientLanguage.Spanish)]
    public void Signing_changes_the_review_and_nothing_else(string id, string file, PatientLanguage language)
    {
        _sample.SaveTo(_folder.Path);

        var result = new Signing(_folder.Path).Sign(id, language, ByNurse);

        Assert.Null(result.Refusal);
        var review = SignableText.Find(Knowledge(), id, language)!.Review;
        Assert.Equal((ByNurse.By, ByNurse.On, ByNurse.Until), (review.SignedBy, review.SignedOn!.Value, review.ValidUntil!.Value));
        Assert.Equal(_sample.Texts[file], WithoutSignature(File.ReadAllText(_folder[file]), review.Hash!, id));
    }

    [Fact]
    public void The_signed_words_stay_in_use_when_the_text_is_edited()
    {
        _sample.SaveTo(_folder.Path);
        new Signing(_folder.Path).Sign("recovery-rest", PatientLanguage.English, ByNurse);
        File.WriteAllText(_folder["recovery.yaml"], File.ReadAllText(_folder["recovery.yaml"]).Replace("answer: You must rest", "answer: Always rest", StringComparison.Ordinal));

        var knowledge = Knowledge();
        var pair = knowledge.Pairs.Single(pair => pair.Id.Value == "recovery-rest");
        var served = Assert.IsType<Served>(new KnowledgeServing(knowledge, new ServingRules(ServeMode.SignedOnly, 0)).Pair(pair, PatientLanguage.English, Today));

        Assert.Equal("Always rest for 24 to 48 hours.", pair.Texts[PatientLanguage.English].Answer);
        Assert.Equal("You must rest for 24 to 48 hours.", served.Text.Answer);
        Assert.True(served.Text.IsOlderVersion);
    }

    [Fact]
    public void The_copy_of_signed_words_keeps_every_character()
    {
        const string Answer = "Line \"one\".\n\n  - item: \\ # {x} ñ 😀\n\tlast";
        _sample.Replace("recovery.yaml", "answer: You must rest for 24 to 48 hours.", $"answer: {YamlQuote.Of(Answer)}");
        _sample.SaveTo(_folder.Path);

        Assert.Null(new Signing(_folder.Path).Sign("recovery-rest", PatientLanguage.English, ByNurse).Refusal);

        var copy = Assert.Single(Knowledge().SignedCopies);
        Assert.Equal(Answer, copy.Words.Answer);
        Assert.True(ReviewBook.IsGenuine(copy));
    }

    [Fact]
    public void A_review_written_over_several_lines_is_replaced()
    {
        _sample.Replace("recovery.yaml", "short: Rest for 24 to 48 hours.", "short: Rest for 24 to 48 hours.\n      review:\n        # not yet\n        state: pending\n      # end");
        _sample.SaveTo(_folder.Path);

        Assert.Null(new Signing(_folder.Path).Sign("recovery-rest", PatientLanguage.English, ByNurse).Refusal);

        Assert.Contains("        { state: signed, by: \"Ana \\\"Nena\\\" Ruiz: RN\", on: 2026-01-31, until: 2027-01-31, hash: sha256:", File.ReadAllText(_folder["recovery.yaml"]), StringComparison.Ordinal);
        Assert.Contains("\n      # end\n", File.ReadAllText(_folder["recovery.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_endings_and_a_byte_order_mark_are_kept()
    {
        _sample.Write("recovery.yaml", "\uFEFF" + _sample.Texts["recovery.yaml"].ReplaceLineEndings("\r\n"));
        _sample.SaveTo(_folder.Path);

        Assert.Null(new Signing(_folder.Path).Sign("recovery-rest", PatientLanguage.Spanish, ByNurse).Refusal);
        Assert.Null(new Withdrawing(_folder.Path).Withdraw("recovery-ride-home", "wrong", Today).Refusal);

        var text = File.ReadAllText(_folder["recovery.yaml"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_folder["recovery.yaml"])[..3]);
        Assert.Equal(text.Split('\n').Length, text.Split("\r\n").Length);
    }

    [Fact]
    public void Withdrawing_adds_a_line_under_the_id_and_keeps_the_comment()
    {
        _sample.SaveTo(_folder.Path);

        var result = new Withdrawing(_folder.Path).Withdraw("recovery-ride-home", "The clinic's rule has changed: \"taxi\"", Today);

        Assert.Equal(new SourceLocation("recovery.yaml", 5), result.Changed);
        Assert.Equal(
            _sample.Texts["recovery.yaml"].Replace(
                "# asked every day\n",
                "# asked every day\n    withdrawn: { on: 2026-01-31, reason: \"The clinic's rule has changed: \\\"taxi\\\"\" }\n",
                StringComparison.Ordinal),
            File.ReadAllText(_folder["recovery.yaml"]));
    }

    [Fact]
    public void Nothing_is_left_behind_beside_the_edited_file()
    {
        _sample.SaveTo(_folder.Path);

        new Withdrawing(_folder.Path).Withdraw("recovery-ride-home", "wrong", Today);

        Assert.Equal(_sample.Texts.Keys.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_done_is_refused_with_the_reason()
    {
        _sample.SaveTo(_folder.Path);
        var signing = new Signing(_folder.Path);
        var withdrawing = new Withdrawing(_folder.Path);

        Assert.Equal("There is no pair and no notice 'no-such' with a text in 'en'.", signing.Sign("no-such", PatientLanguage.English, ByNurse).Refusal);
        Assert.Equal("The name of who signs is empty.", signing.Sign("recovery-rest", PatientLanguage.English, ByNurse with { By = " " }).Refusal);
        Assert.Equal("The review would end on 2026-01-31; it must end after today, 2026-01-31.", signing.Sign("recovery-rest", PatientLanguage.English, ByNurse with { Until = Today }).Refusal);
        Assert.Equal("There is no pair 'call-same-day'.", withdrawing.Withdraw("call-same-day", "wrong", Today).Refusal);
        Assert.Equal("The reason is empty.", withdrawing.Withdraw("recovery-rest", " ", Today).Refusal);
        Assert.Null(withdrawing.Withdraw("recovery-rest", "wrong", Today).Refusal);
        Assert.Equal("'recovery-rest' is withdrawn already, since 2026-01-31: wrong", withdrawing.Withdraw("recovery-rest", "again", Today).Refusal);
    }

    [Fact]
    public void A_folder_with_errors_is_not_edited()
    {
        _sample.Replace("facts.yaml", "facts:", "fakts:").SaveTo(_folder.Path);

        var result = new Signing(_folder.Path).Sign("recovery-rest", PatientLanguage.English, ByNurse);

        Assert.Equal("The knowledge base has errors; mend them first.", result.Refusal);
        Assert.NotEmpty(result.Problems);
        Assert.Equal(_sample.Texts["recovery.yaml"], File.ReadAllText(_folder["recovery.yaml"]));
    }

    private KnowledgeBase Knowledge()
    {
        var reading = KnowledgeReader.Read(_folder.Path);
        Assert.Empty(reading.Problems);
        return reading.Knowledge!;
    }

    private static string WithoutSignature(string text, string hash, string id)
    {
        var signature = ByNurse.ToYaml(hash);
        Assert.Equal(2, text.Split(signature).Length);
        // recovery-rest has no review in the sample; signing adds the line.
        return id == "recovery-rest"
            ? text.Replace($"\n      review: {signature}", "", StringComparison.Ordinal)
            : text.Replace(signature, "{ state: pending }", StringComparison.Ordinal);
    }
}
