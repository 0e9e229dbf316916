using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class SeveralQuestionsTests : IDisposable
{
    private readonly Responder _bot = Responder.Build(
        ClinicData.Knowledge, new(ServeMode.All, 30), new() { FeedbackAfterAnswers = 0 }, TimeProvider.System);

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("What is the balloon for? And why?", "kyphoplasty-balloon")]
    [InlineData("A balloon?? In my spine?? What is that for?", "kyphoplasty-balloon")]
    [InlineData("¿Para qué es el globo? ¿Y eso por qué?", "kyphoplasty-balloon")]
    public void A_question_that_names_nothing_belongs_to_the_one_beside_it(string message, string qnaId)
    {
        var reply = _bot.Respond(new(message, ChannelNames.WebChat));

        Assert.Equal(qnaId, Assert.IsType<Answered>(Assert.Single(reply.Outcomes)).QnaId.Value);
    }

    [Fact]
    public void A_phrasing_of_several_sentences_stays_whole()
    {
        var phrasings = ClinicData.PairPhrasings.Where(phrasing => phrasing.Text.Count(c => c == '?') > 1).ToArray();

        Assert.NotEmpty(phrasings);
        Assert.All(phrasings, phrasing => Assert.Single(_bot.Respond(new(phrasing.Text, ChannelNames.WebChat)).Outcomes.OfType<Answered>()));
    }

    [Fact]
    public void What_is_not_known_is_said_beside_what_is()
    {
        var reply = _bot.Respond(new("What is the balloon for? Do you validate zeppelins?", ChannelNames.WebChat));

        Assert.Equal("kyphoplasty-balloon", Assert.IsType<Answered>(reply.Outcomes[0]).QnaId.Value);
        Assert.Contains("zeppelins", Assert.IsType<FellBack>(reply.Outcomes[1]).Text, StringComparison.Ordinal);
    }
}
