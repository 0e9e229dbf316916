using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Editing;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Editing;

public sealed class AddingPhrasingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public AddingPhrasingTests() => new SampleFiles().SaveTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(PatientLanguage.English, "Will \"someone\" take me: home?")]
    [InlineData(PatientLanguage.Spanish, "¿Quién me lleva?")]
    public void A_phrasing_is_added_behind_the_others_and_nothing_else_changes(PatientLanguage language, string phrasing)
    {
        var before = Pair("recovery-ride-home").Texts[language];

        var result = new AddingPhrasing(_folder.Path).Add("recovery-ride-home", language, $" {phrasing}\n");

        Assert.Null(result.Refusal);
        var after = Pair("recovery-ride-home").Texts[language];
        Assert.Equal([.. before.Phrasings, phrasing], after.Phrasings);
        Assert.Equal((before.Answer, before.Short, before.Review), (after.Answer, after.Short, after.Review));
        Assert.Contains("# asked every day", File.ReadAllText(_folder["recovery.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_with_a_line_for_each_phrasing_are_edited_too()
    {
        var text = File.ReadAllText(_folder["recovery.yaml"]).Replace(
            "phrasings: [¿Descanso?, ¿Cuándo me levanto?, ¿Debo estar en cama?, ¿Cuántos días en cama?, ¿Puedo caminar?]",
            "phrasings:\n        - ¿Descanso?\n        - ¿Cuándo me levanto?   # at once?",
            StringComparison.Ordinal);
        File.WriteAllText(_folder["recovery.yaml"], text);

        Assert.Null(new AddingPhrasing(_folder.Path).Add("recovery-rest", PatientLanguage.Spanish, "¿Y la cama?").Refusal);

        Assert.Equal(["¿Descanso?", "¿Cuándo me levanto?", "¿Y la cama?"], Pair("recovery-rest").Texts[PatientLanguage.Spanish].Phrasings);
    }

    [Theory]
    [InlineData("recovery-rest", "do i REST?", "'recovery-rest' has this phrasing already.")]
    [InlineData("recovery-rest", "  ", "The phrasing is empty.")]
    [InlineData("recovery-nap", "Nap?", "There is no pair 'recovery-nap' with a text in 'en'.")]
    public void What_cannot_be_added_is_refused_with_a_sentence(string id, string phrasing, string refusal) =>
        Assert.Equal(refusal, new AddingPhrasing(_folder.Path).Add(id, PatientLanguage.English, phrasing).Refusal);

    private QnaPair Pair(string id) => KnowledgeReader.Read(_folder.Path).Knowledge!.Pairs.Single(pair => pair.Id.Value == id);
}
