using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue.Chatter;

public sealed class SmallTalkMatcherTests
{
    private static readonly SmallTalkMatcher Matcher = new(ClinicData.Knowledge.SmallTalk);

    [Theory]
    [InlineData("hi", "greeting")]
    [InlineData("Hellooooo!!", "greeting")]
    [InlineData("Good morning, doctor", "greeting")]
    [InlineData("hi there 👋", "greeting")]
    [InlineData("HOLA", "greeting")]
    [InlineData("Buenos días doctora", "greeting")]
    [InlineData("Hola, buenas tardes", "greeting")]
    [InlineData("hey hola", "greeting")]
    [InlineData("thank you so much!", "thanks")]
    [InlineData("thx", "thanks")]
    [InlineData("ok thank you", "thanks")]
    [InlineData("Thanks for your help", "thanks")]
    [InlineData("muchas gracias por su ayuda", "thanks")]
    [InlineData("Dios le bendiga", "thanks")]
    [InlineData("bye", "goodbye")]
    [InlineData("thanks, bye", "goodbye")]
    [InlineData("have a nice day", "goodbye")]
    [InlineData("hasta luego", "goodbye")]
    [InlineData("Que tenga un buen día", "goodbye")]
    [InlineData("hi how are you", "how-are-you")]
    [InlineData("¿Cómo está?", "how-are-you")]
    [InlineData("hola que tal", "how-are-you")]
    [InlineData("are you a robot?", "is-it-a-person")]
    [InlineData("r u a real person", "is-it-a-person")]
    [InlineData("Am I talking to a bot", "is-it-a-person")]
    [InlineData("¿Es usted una persona real?", "is-it-a-person")]
    [InlineData("eres un robot", "is-it-a-person")]
    [InlineData("hi, are you human?", "is-it-a-person")]
    [InlineData("who are you", "who-are-you")]
    [InlineData("what can you do?", "who-are-you")]
    [InlineData("¿Quién eres?", "who-are-you")]
    [InlineData("en que me puedes ayudar", "who-are-you")]
    [InlineData("you're very helpful", "compliment")]
    [InlineData("great job", "compliment")]
    [InlineData("excelente", "compliment")]
    [InlineData("sorry", "apology")]
    [InlineData("perdón", "apology")]
    [InlineData("this is useless", "frustration")]
    [InlineData("you are not helping", "frustration")]
    [InlineData("that didn't answer my question", "frustration")]
    [InlineData("That's not what I asked!", "frustration")]
    [InlineData("stupid bot", "frustration")]
    [InlineData("esto no sirve para nada", "frustration")]
    [InlineData("no me entiende", "frustration")]
    [InlineData("fuck you", "profanity")]
    [InlineData("this is bullshit", "profanity")]
    [InlineData("WTF", "profanity")]
    [InlineData("pinche robot", "profanity")]
    [InlineData("vete a la mierda", "profanity")]
    [InlineData("ok", "ok-alone")]
    [InlineData("Okay.", "ok-alone")]
    [InlineData("yes", "yes-alone")]
    [InlineData("sí", "yes-alone")]
    [InlineData("no", "no-alone")]
    [InlineData("no thanks", "nothing-more")]
    [InlineData("that's all, thank you", "nothing-more")]
    [InlineData("es todo, gracias", "nothing-more")]
    [InlineData("hahahaha", "laughing")]
    [InlineData("lol", "laughing")]
    [InlineData("jajaja", "laughing")]
    [InlineData("test", "test-message")]
    [InlineData("testing 123", "test-message")]
    [InlineData("prueba", "test-message")]
    [InlineData("I have a question", "a-question")]
    [InlineData("tengo una pregunta", "a-question")]
    [InlineData("I'm scared", "worry")]
    [InlineData("tengo miedo", "worry")]
    [InlineData("my name is [name]", "name-given")]
    [InlineData("is anyone there?", "is-somebody-there")]
    [InlineData("wait", "wait")]
    [InlineData("idk", "i-do-not-know")]
    public void Knows_small_talk_that_is_the_whole_message(string utterance, string id) =>
        Assert.Equal(id, Matcher.Match(utterance)?.Id);

    [Theory]
    [InlineData("hi, can I drive home?", "can I drive home?")]
    [InlineData("Hello doctor, will I be asleep", "will I be asleep")]
    [InlineData("good morning how long is the rest", "how long is the rest")]
    [InlineData("Hola, ¿puedo manejar?", "¿puedo manejar?")]
    [InlineData("buenas tardes me duele despues?", "me duele despues?")]
    [InlineData("can I eat before? thanks", "can I eat before?")]
    [InlineData("can i eat before thanks", "can i eat before")]
    [InlineData("Hi! What is kyphoplasty? Thank you so much!", "What is kyphoplasty?")]
    [InlineData("puedo comer antes gracias", "puedo comer antes")]
    [InlineData("Hi, how are you? Can I drive?", "Can I drive?")]
    [InlineData("ok, and who drives me home", "and who drives me home")]
    [InlineData("sorry can i eat before", "can i eat before")]
    [InlineData("I have a question. Does it hurt?", "Does it hurt?")]
    [InlineData("hello my back hurts", "my back hurts")]
    public void Sets_greetings_and_thanks_aside(string utterance, string rest)
    {
        var reading = Matcher.Read(utterance);

        Assert.Null(reading.Item);
        Assert.Equal(rest, reading.Rest);
        Assert.NotEmpty(reading.SetAside);
    }

    [Theory]
    [InlineData("is it ok")]
    [InlineData("how are you put to sleep?")]
    [InlineData("no pain medicine")]
    [InlineData("is the doctor good")]
    [InlineData("will I be ok")]
    [InlineData("can I say hello")]
    [InlineData("¿Cómo está la recuperación?")]
    [InlineData("no")]
    [InlineData("")]
    [InlineData("🙂")]
    public void Leaves_nothing_out_of_other_messages(string utterance)
    {
        var reading = Matcher.Read(utterance);

        Assert.Equal(reading.Item is null ? utterance : "", reading.Rest);
        Assert.Empty(reading.SetAside);
    }

    [Fact]
    public void Swallows_no_question_of_the_clinic()
    {
        Assert.Equal("", string.Join('\n', ClinicData.PairPhrasings.Where(question => Matcher.Match(question.Text) is not null).Select(question => question.Text)));
        Assert.Equal("", string.Join('\n', ClinicData.TuningQuestions.Where(question => question.Expected.Length > 0 && Matcher.Match(question.Text) is not null).Select(question => question.Text)));
    }

    [Fact]
    public void What_is_left_of_a_question_is_still_a_question()
    {
        var left = ClinicData.Questions.Select(question => (question.Text, Matcher.Read(question.Text))).Where(read => read.Item2.Item is null);

        Assert.Equal("", string.Join('\n', left.Where(read => Core.Language.Words.Of(read.Item2.Rest).Count < Math.Min(2, Core.Language.Words.Of(read.Text).Count)).Select(read => read.Text)));
    }
}
