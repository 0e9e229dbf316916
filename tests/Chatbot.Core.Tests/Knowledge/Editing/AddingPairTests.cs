using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Editing;
using Chatbot.Core.Knowledge.Linting;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Proposals;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Editing;

public sealed class AddingPairTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly TempFolder _folder = new();

    public AddingPairTests() => new SampleFiles().SaveTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_pair_is_added_behind_the_others_in_the_words_of_staff_and_waits_for_a_review()
    {
        var before = File.ReadAllText(_folder["recovery.yaml"]);

        var result = Add(New("Can I: \"fly\"?", "Ask us first.\nWe tell you # when."));

        Assert.Null(result.Refusal);
        Assert.StartsWith(before.TrimEnd(), File.ReadAllText(_folder["recovery.yaml"]), StringComparison.Ordinal);
        var reading = KnowledgeReader.Read(_folder.Path);
        var pair = reading.Knowledge!.Pairs[^1];
        Assert.Equal(("recovery-flying", "recovery", true, new QnaSource("Answer of our staff", "2026-11-22")), (pair.Id.Value, pair.Topic, pair.IsDraft, pair.Source));
        var text = Assert.Single(pair.Texts).Value;
        Assert.Equal(("Can I: \"fly\"?", "Ask us first.\nWe tell you # when."), (text.Question, text.Answer));
        Assert.True(text.Review.IsPending);
        Assert.Equal(0, KnowledgeLint.Run(reading, Today, graceDays: 0).Errors);
    }

    [Fact]
    public void A_draft_that_somebody_signs_has_to_be_whole()
    {
        Add(New("Can I fly?", "Ask us first."));

        Assert.Null(new Signing(_folder.Path).Sign("recovery-flying", PatientLanguage.English, new("Nurse", Today, Today.AddYears(1))).Refusal);

        var problems = KnowledgeLint.Run(KnowledgeReader.Read(_folder.Path), Today, graceDays: 0).Problems;
        Assert.Equal(
            ["has 0 phrasings in 'en'; at least 8", "has no text in 'es'; patients are told so and offered a person"],
            problems.Where(problem => problem.IsError).Select(problem => problem.Message).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string, string, string, string> Refused => new()
    {
        { "Can I fly?", "Ask us.", "recovery-rest", "recovery", "There is a pair 'recovery-rest' already." },
        { "Can I fly?", "Ask us.", "Recovery flying", "recovery", "'Recovery flying' is no id; allowed: small letters and digits, with - between words." },
        { "Can I fly?", "Ask us.", "travel-flying", "travel", "There is no topic 'travel'; there are recovery." },
        { "Do I rest?", "Ask us.", "recovery-flying", "recovery", "'recovery-flying' would break a rule of the knowledge base: 'Do I rest?' asks the same as 'Do I rest?' of 'recovery-rest'" },
        { "Can I fly?", "Our success rate is good.", "recovery-flying", "recovery", "'recovery-flying' would break a rule of the knowledge base: " },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_stand_there_is_refused_with_a_sentence(string question, string answer, string id, string topic, string refusal)
    {
        var before = File.ReadAllText(_folder["recovery.yaml"]);

        Assert.StartsWith(refusal, Add(New(question, answer) with { QnaId = id, Topic = topic }).Refusal, StringComparison.Ordinal);

        Assert.Equal(before, File.ReadAllText(_folder["recovery.yaml"]));
    }

    [Fact]
    public void An_answer_in_Spanish_alone_is_left_to_a_person() =>
        Assert.StartsWith("A new pair begins with its English text", Add(New("¿Puedo volar?", "Pregunte antes.") with { Language = "es" }).Refusal, StringComparison.Ordinal);

    private EditResult Add(Proposal proposal) => new AddingPair(_folder.Path, Today).Add(proposal);

    private static Proposal New(string question, string answer) =>
        new(3, ProposalState.Accepted, "recovery-flying", "en", question, answer, 7, "local:1", new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), "recovery");
}
