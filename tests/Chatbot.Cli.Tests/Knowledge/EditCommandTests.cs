using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Archiving;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Cli.Tests.Knowledge;

public sealed class EditCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public EditCommandTests() => new SampleFiles().SaveTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sign_notes_the_review_and_keeps_a_copy()
    {
        var result = await Run("sign", "recovery-rest", "--language", "es", "--by", "Ana Ruiz, RN", "--until", "2099-01-31");

        Assert.Equal("'recovery-rest' is signed in 'es' by Ana Ruiz, RN until 2099-01-31. (recovery.yaml:37)", result.Output.Trim());
        Assert.Equal(0, result.ExitCode);
        var knowledge = KnowledgeReader.Read(_folder.Path).Knowledge!;
        Assert.Equal("Ana Ruiz, RN", knowledge.Pairs[1].Texts[PatientLanguage.Spanish].Review.SignedBy);
        Assert.Equal("recovery-rest", Assert.Single(knowledge.SignedCopies).Id);
    }

    [Fact]
    public async Task Withdraw_takes_a_pair_out_of_use()
    {
        var result = await Run("withdraw", "recovery-rest", "--reason", "The surgeons disagree.");

        Assert.Equal("'recovery-rest' is withdrawn; its questions go to staff. (recovery.yaml:27)", result.Output.Trim());
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("The surgeons disagree.", KnowledgeReader.Read(_folder.Path).Knowledge!.Pairs[1].Withdrawn!.Reason);
    }

    [Theory]
    [InlineData(1, "There is no pair 'nobody'.", "withdraw", "nobody", "--reason", "x")]
    [InlineData(1, "There is no pair and no notice 'nobody' with a text in 'en'.", "sign", "nobody", "--language", "en", "--by", "x", "--until", "2099-01-31")]
    [InlineData(2, "--language is 'fr'; allowed: en, es.", "sign", "recovery-rest", "--language", "fr", "--by", "x", "--until", "2099-01-31")]
    [InlineData(2, "--until is '31/01/2099'; write a date like 2027-01-31.", "sign", "recovery-rest", "--language", "en", "--by", "x", "--until", "31/01/2099")]
    [InlineData(2, "Option '--by' is required.", "sign", "recovery-rest", "--language", "en", "--until", "2099-01-31")]
    [InlineData(2, "No archive is kept: the setting Knowledge:Archive is empty. Name one: --archive PATH.", "history", "recovery-rest", "--language", "en", "--on", "2026-05-03")]
    public async Task What_cannot_be_done_is_said_in_one_sentence(int exitCode, string sentence, params string[] arguments)
    {
        var result = await Run(arguments);

        Assert.Equal(sentence, result.Error.Split(Environment.NewLine)[0]);
        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_tells_the_exact_words_of_a_day()
    {
        var archive = new KnowledgeArchive(_folder["archive"]);
        var knowledge = KnowledgeReader.Read(_folder.Path).Knowledge!;
        archive.Record(knowledge, new ServingRules(ServeMode.All, 30), new DateTimeOffset(2026, 5, 1, 15, 0, 0, TimeSpan.Zero));
        archive.Record(knowledge, new ServingRules(ServeMode.SignedOnly, 30), new DateTimeOffset(2026, 5, 3, 17, 0, 0, TimeSpan.Zero));

        var result = await Run("history", "recovery-ride-home", "--language", "en", "--on", "2026-05-03", "--archive", _folder["archive"]);

        Assert.Equal(
            $"""
            From 2026-05-01 15:00:00 UTC to 2026-05-03 17:00:00 UTC, version {knowledge.Version}:
              Question:
                Who will drive me home?
              Answer:
                Someone must drive you home. You may not drive.

                Ask a friend to come.
              Short form:
                Someone must drive you home.
              Notice call-same-day:
                Call us the same day.
              Notice call-same-day, short form:
                Call us today.

            From 2026-05-03 17:00:00 UTC until now, version {knowledge.Version}:
              Not served: nobody had signed it; its questions went to staff.


            """,
            result.Output.ReplaceLineEndings("\n"));
        Assert.Equal(0, result.ExitCode);
    }

    private Task<ChatbotResult> Run(params string[] arguments) =>
        ChatbotProcess.RunAsync([.. arguments, "--knowledge", _folder.Path]);
}
