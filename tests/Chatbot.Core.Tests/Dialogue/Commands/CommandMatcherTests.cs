using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue.Commands;

public sealed class CommandMatcherTests
{
    private static readonly CommandMatcher Matcher = new(ClinicData.Knowledge.Commands);

    [Theory]
    [InlineData("talk to a person")]
    [InlineData("Can I talk to a person?")]
    [InlineData("agent")]
    [InlineData("AGENT!!!")]
    [InlineData("human")]
    [InlineData("human please")]
    [InlineData("representative")]
    [InlineData("represenative")]
    [InlineData("speak to a represenative")]
    [InlineData("operator")]
    [InlineData("i want to talk to someone")]
    [InlineData("can i speak with somebody")]
    [InlineData("I need a real person")]
    [InlineData("let me speak to a human being")]
    [InlineData("connect me with an agent")]
    [InlineData("can someone call me")]
    [InlineData("can somebody please call me back")]
    [InlineData("please call me")]
    [InlineData("have a nurse call me")]
    [InlineData("call me")]
    [InlineData("give me a call")]
    [InlineData("I want a callback")]
    [InlineData("I don't want to talk to a bot")]
    [InlineData("no bots")]
    [InlineData("not a robot")]
    [InlineData("I'd rather talk to a nurse")]
    [InlineData("spek to a persn")]
    [InlineData("this is not working, get me a human")]
    [InlineData("front desk")]
    [InlineData("can I talk to your staff about my surgery")]
    [InlineData("I want to speak with someone about my bill")]
    [InlineData("hi, can i talk to a real human please")]
    [InlineData("humano")]
    [InlineData("agente")]
    [InlineData("persona")]
    [InlineData("representante")]
    [InlineData("quiero hablar con una persona")]
    [InlineData("Quiero hablar con alguien por favor")]
    [InlineData("¿Me puede comunicar con una persona?")]
    [InlineData("páseme con un agente")]
    [InlineData("necesito un humano")]
    [InlineData("una persona real por favor")]
    [InlineData("esto es inutil, quiero una persona real")]
    [InlineData("no quiero hablar con una máquina")]
    [InlineData("¿Alguien me puede llamar?")]
    [InlineData("llámenme")]
    [InlineData("pueden llamarme mañana")]
    [InlineData("quisiera ablar con alguien de la clinica")]
    [InlineData("operadora")]
    public void Hears_that_a_person_is_wanted(string utterance) => Assert.Equal(PatientCommand.Person, Given(utterance));

    [Theory]
    [InlineData("can a person drive after the procedure")]
    [InlineData("is a person awake during kyphoplasty")]
    [InlineData("can a person eat before")]
    [InlineData("will I be able to talk to someone during the surgery")]
    [InlineData("can I speak while I am awake")]
    [InlineData("should I talk to my doctor about Eliquis")]
    [InlineData("do I need someone to drive me home")]
    [InlineData("can someone stay with me")]
    [InlineData("what agent do they use to numb me")]
    [InlineData("is the anesthetic agent strong")]
    [InlineData("are you a real person")]
    [InlineData("am I talking to a real person")]
    [InlineData("do they use a robot")]
    [InlineData("do they not use a robot for this")]
    [InlineData("who drives the person home")]
    [InlineData("how many people are in the room")]
    [InlineData("how old does a person have to be")]
    [InlineData("can an older person have it")]
    [InlineData("¿una persona puede manejar después?")]
    [InlineData("¿está despierta la persona durante la cirugía?")]
    [InlineData("¿puedo hablar durante la operación?")]
    [InlineData("¿necesito que alguien me lleve a casa?")]
    [InlineData("eres una persona real")]
    [InlineData("¿debo hablar con mi doctor?")]
    public void Hears_no_wish_for_a_person_in_a_question_about_one(string utterance) =>
        Assert.NotEqual(PatientCommand.Person, Given(utterance));

    [Theory]
    [InlineData("help", PatientCommand.Help)]
    [InlineData("HELP!", PatientCommand.Help)]
    [InlineData("menu", PatientCommand.Help)]
    [InlineData("can you help me please", PatientCommand.Help)]
    [InlineData("ayuda", PatientCommand.Help)]
    [InlineData("¿cómo se usa esto?", PatientCommand.Help)]
    [InlineData("start over", PatientCommand.StartOver)]
    [InlineData("I want to start over please", PatientCommand.StartOver)]
    [InlineData("empezar de nuevo", PatientCommand.StartOver)]
    [InlineData("desde el principio", PatientCommand.StartOver)]
    [InlineData("en español por favor", PatientCommand.SpeakSpanish)]
    [InlineData("Español", PatientCommand.SpeakSpanish)]
    [InlineData("habla español?", PatientCommand.SpeakSpanish)]
    [InlineData("do you speak Spanish", PatientCommand.SpeakSpanish)]
    [InlineData("I don't speak English", PatientCommand.SpeakSpanish)]
    [InlineData("no hablo inglés", PatientCommand.SpeakSpanish)]
    [InlineData("can we do this in Spanish", PatientCommand.SpeakSpanish)]
    [InlineData("can we speak English", PatientCommand.SpeakEnglish)]
    [InlineData("English please", PatientCommand.SpeakEnglish)]
    [InlineData("en inglés", PatientCommand.SpeakEnglish)]
    [InlineData("I only speak English", PatientCommand.SpeakEnglish)]
    [InlineData("back to the bot", PatientCommand.BackToBot)]
    [InlineData("I want to go back to the bot", PatientCommand.BackToBot)]
    [InlineData("volver al bot", PatientCommand.BackToBot)]
    [InlineData("quiero hablar con el bot", PatientCommand.BackToBot)]
    [InlineData("bot", PatientCommand.BackToBot)]
    [InlineData("I don't need a person anymore", PatientCommand.NoPerson)]
    [InlineData("no need for a person", PatientCommand.NoPerson)]
    [InlineData("ya no necesito una persona", PatientCommand.NoPerson)]
    public void Knows_the_other_commands(string utterance, PatientCommand command) => Assert.Equal(command, Given(utterance));

    [Theory]
    [InlineData("does the doctor speak Spanish")]
    [InlineData("is the consent form in Spanish")]
    [InlineData("¿hay formularios en español?")]
    [InlineData("¿el doctor habla español?")]
    [InlineData("who will help me at home")]
    [InlineData("I need help with the stairs after")]
    [InlineData("can I start over the counter pills")]
    [InlineData("explain it in plain English")]
    public void Knows_none_in_a_question_about_something_else(string utterance) => Assert.Null(Matcher.Match(utterance));

    [Theory]
    [InlineData("en español por favor", true)]
    [InlineData("en español, ¿puedo manejar después?", false)]
    [InlineData("talk to a person", true)]
    [InlineData("talk to a person about my bill from last week", false)]
    public void Says_whether_there_is_more_in_the_message(string utterance, bool isWhole) =>
        Assert.Equal(isWhole, Matcher.Match(utterance)!.IsWhole);

    [Fact]
    public void Takes_no_question_of_the_clinic_for_a_command()
    {
        Assert.Equal("", string.Join('\n', ClinicData.PairPhrasings.Where(question => Matcher.Match(question.Text) is not null).Select(question => question.Text)));
        Assert.Equal("", string.Join('\n', ClinicData.TuningQuestions.Where(question => question.Expected.Length > 0 && Matcher.Match(question.Text) is not null).Select(question => question.Text)));
    }

    [Fact]
    public void Hears_the_wish_for_a_person_in_the_staff_topics_own_examples()
    {
        var topic = ClinicData.Knowledge.StaffTopics.Single(topic => topic.Id == "a-person");

        Assert.Equal("", string.Join('\n', topic.Phrasings.Values.SelectMany(phrasings => phrasings).Where(phrasing => Given(phrasing) != PatientCommand.Person)));
    }

    private static PatientCommand? Given(string utterance) => Matcher.Match(utterance)?.Rule.Command;
}
