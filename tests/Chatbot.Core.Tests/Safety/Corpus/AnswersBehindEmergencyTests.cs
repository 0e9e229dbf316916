using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Dialogue;

namespace Chatbot.Core.Tests.Safety.Corpus;

/// <summary>Many emergencies are told beside an ordinary question: "numb between my legs. also how long do I rest".</summary>
public sealed class AnswersBehindEmergencyTests
{
    private static readonly Responder Bot = Responder.Build(CorpusFile.Knowledge(), new(ServeMode.All, 30), new(), TimeProvider.System);

    [Theory]
    [InlineData("must-catch.tsv")]
    [InlineData("must-catch.blind.tsv")]
    [InlineData("fresh-1.blind.tsv")]
    [InlineData("fresh-2.blind.tsv")]
    [InlineData("development-a.tsv")]
    [InlineData("development-b.tsv")]
    public void No_emergency_that_is_not_doubted_is_followed_by_an_answer(string file)
    {
        var followed = CorpusFile.Emergencies(file).Select(row => row[0].Replace(" ⏎ ", ". ", StringComparison.Ordinal)).Where(IsFollowed);

        Assert.Empty(followed);
    }

    private static bool IsFollowed(string utterance) =>
        Bot.Respond(new(utterance, ChannelNames.WebChat)).Outcomes is [Emergency { IsDoubtful: false }, _, ..];
}
