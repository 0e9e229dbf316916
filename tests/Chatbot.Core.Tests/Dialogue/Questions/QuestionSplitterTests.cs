using System.Buffers;
using Chatbot.Core.Dialogue.Questions;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue.Questions;

public sealed class QuestionSplitterTests
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("?!.,;¿");

    [Theory]
    [InlineData("Can I drive? Can I work?", "Can I drive?|Can I work?")]
    [InlineData("A balloon?? In my spine?? Why?", "A balloon?? In my spine?? Why?")]
    [InlineData("What is the balloon for? And why? Will I be asleep?", "What is the balloon for? And why?|Will I be asleep?")]
    [InlineData("What do they use, gas, a shot, what", "What do they use, gas, a shot, what")]
    [InlineData("What is that? What does the balloon do? Will it hurt?", "What does the balloon do?|Will it hurt?")]
    [InlineData("¿Para qué es el globo? ¿Y eso por qué?", "¿Para qué es el globo? ¿Y eso por qué?")]
    [InlineData("Will it hurt? How long do I rest?", "Will it hurt?|How long do I rest?")]
    [InlineData("What is kyphoplasty? Does it hurt? How long do I rest?", "What is kyphoplasty?|Does it hurt?|How long do I rest?")]
    [InlineData("can I drive and when can I go back to work?", "can I drive|when can I go back to work?")]
    [InlineData("What is it and how long does it take", "What is it|how long does it take")]
    [InlineData("Can I eat before, and also who drives me home?", "Can I eat before|who drives me home?")]
    [InlineData("Will I be asleep? And also, can I drive home?", "Will I be asleep?|can I drive home?")]
    [InlineData("Will I be asleep? Another question: can I drive home?", "Will I be asleep?|can I drive home?")]
    [InlineData("how long is the rest, does it hurt, can I eat before", "how long is the rest|does it hurt|can I eat before")]
    [InlineData("1. Can I drive 2. Can I lift my grandson 3. Can I walk", "Can I drive|Can I lift my grandson|Can I walk")]
    [InlineData("1) driving\n2) lifting\n3) eating before", "driving|lifting|eating before")]
    [InlineData("- when can I drive\n- when can I lift", "when can I drive|when can I lift")]
    [InlineData("• Who drives me\n• Do I stay overnight", "Who drives me|Do I stay overnight")]
    [InlineData("when can I drive\nwhen can I lift\nwho takes me home", "when can I drive|when can I lift|who takes me home")]
    [InlineData("Is it outpatient? do I stay overnight?", "Is it outpatient?|do I stay overnight?")]
    [InlineData("Does it hurt?Will I be awake?", "Does it hurt?|Will I be awake?")]
    [InlineData("what are the risks?? who decides??", "what are the risks??|who decides??")]
    [InlineData("Does it work?! Is it a cure?!", "Does it work?!|Is it a cure?!")]
    [InlineData("Can my wife drive me and do I need to stay overnight?", "Can my wife drive me|do I need to stay overnight?")]
    [InlineData("How soon can I walk and will I need a brace?", "How soon can I walk|will I need a brace?")]
    [InlineData("I want to know what it is and how long I rest", "I want to know what it is|how long I rest")]
    [InlineData("me duele desde marzo, ¿es normal? ¿cuándo se quita?", "¿es normal?|¿cuándo se quita?")]
    [InlineData("Driving? Lifting?", "Driving?|Lifting?")]
    [InlineData("Do I need a ride? Thanks", "Do I need a ride? Thanks")]
    [InlineData("First, what is the cement? Second, how long do I rest?", "what is the cement?|how long do I rest?")]
    [InlineData("What about eating? What about drinking? What about my pills?", "What about eating?|What about drinking?|What about my pills?")]
    [InlineData("Is there a hospital stay; is there a lot of pain?", "Is there a hospital stay|is there a lot of pain?")]
    [InlineData("How is it done? Who does it?", "How is it done?|Who does it?")]
    [InlineData("can i shower, can i fly, can i drive", "can i shower|can i fly|can i drive")]
    [InlineData("who puts me to sleep and is it general anesthesia?", "who puts me to sleep|is it general anesthesia?")]
    [InlineData("Is kyphoplasty for me? Plus what is the difference with vertebroplasty?", "Is kyphoplasty for me?|what is the difference with vertebroplasty?")]
    [InlineData("please tell me how it is done and what the cement is made of", "please tell me how it is done|what the cement is made of")]
    public void Takes_several_questions_apart(string utterance, string parts) => Assert.Equal(parts, Questions(utterance));

    [Theory]
    [InlineData("¿Duele? ¿Puedo manejar?", "¿Duele?|¿Puedo manejar?")]
    [InlineData("¿Qué es la cifoplastia y cuánto dura?", "¿Qué es la cifoplastia|cuánto dura?")]
    [InlineData("puedo manejar y cuando puedo trabajar", "puedo manejar|cuando puedo trabajar")]
    [InlineData("¿Puedo comer antes? Y también, ¿quién me lleva a casa?", "¿Puedo comer antes?|¿quién me lleva a casa?")]
    [InlineData("¿Me duermen? Otra pregunta: ¿puedo manejar?", "¿Me duermen?|¿puedo manejar?")]
    [InlineData("¿duele?¿cuánto dura?", "¿duele?|¿cuánto dura?")]
    [InlineData("1. puedo comer 2. puedo manejar", "puedo comer|puedo manejar")]
    [InlineData("cuanto cuesta, duele, me quedo en el hospital?", "cuanto cuesta|duele|me quedo en el hospital?")]
    [InlineData("¿Es cirugía? ¿Me quedo a dormir? ¿Quién decide?", "¿Es cirugía?|¿Me quedo a dormir?|¿Quién decide?")]
    [InlineData("¿Cuándo puedo cargar cosas y puedo caminar ese día?", "¿Cuándo puedo cargar cosas|puedo caminar ese día?")]
    [InlineData("qué es el cemento\ncuánto tiempo descanso", "qué es el cemento|cuánto tiempo descanso")]
    [InlineData("Hola, ¿me duermen? ¿y puedo comer antes?", "Hola,¿me duermen?|¿y puedo comer antes?")]
    [InlineData("¿Qué riesgos hay? Además, ¿qué anestesia usan?", "¿Qué riesgos hay?|¿qué anestesia usan?")]
    public void Takes_several_Spanish_questions_apart(string utterance, string parts) =>
        Assert.Equal(parts, string.Join('|', QuestionSplitter.Split(utterance).Select(part => part.Context.Length > 0 ? part.Context + part.Question : part.Question)));

    [Theory]
    [InlineData("can I eat and drink before")]
    [InlineData("Can I eat and drink before?")]
    [InlineData("how and when will I be sent home?")]
    [InlineData("when and where do I go")]
    [InlineData("what is the difference between kyphoplasty and vertebroplasty?")]
    [InlineData("Can I lift, push and pull after?")]
    [InlineData("When I go home, can I drive?")]
    [InlineData("If I take Eliquis, can I have it?")]
    [InlineData("After surgery, can I drive?")]
    [InlineData("I am 72 and will I be asleep?")]
    [InlineData("Is it general or do I get sedation?")]
    [InlineData("Will I be asleep? Or awake?")]
    [InlineData("It is outpatient, right?")]
    [InlineData("I go home the same day. Right?")]
    [InlineData("Can my son or daughter drive me home and stay with me?")]
    [InlineData("Does Dr. Lopez do it at 8 a.m. or later?")]
    [InlineData("I take 2.5 mg of Eliquis. Is that ok?")]
    [InlineData("do I rest 24 to 48 hours")]
    [InlineData("kyphoplasty and driving")]
    [InlineData("my back hurts and I fell")]
    [InlineData("how long do I have to rest and take it easy")]
    [InlineData("does it matter when and what I eat")]
    [InlineData("what happens before, during and after?")]
    [InlineData("is it true that they use a balloon and cement")]
    [InlineData("hi")]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("¿Puedo comer y beber antes?")]
    [InlineData("¿Cuál es la diferencia entre cifoplastia y vertebroplastia?")]
    [InlineData("Cuando salga, ¿puedo manejar?")]
    [InlineData("Si tomo warfarina, ¿me pueden operar?")]
    [InlineData("¿Me duermen o estoy despierto?")]
    [InlineData("¿Mi hijo me puede llevar y quedarse conmigo?")]
    [InlineData("cuándo y dónde tengo que ir")]
    [InlineData("¿Duele mucho? ¿Sí o no?")]
    [InlineData("tengo 72 años y me caí, ¿me duermen?")]
    public void Leaves_one_question_whole(string utterance) => Assert.Single(QuestionSplitter.Split(utterance));

    [Theory]
    [InlineData(
        "I am 72 and had a fall. My doctor says kyphoplasty. Will I be asleep?",
        "I am 72 and had a fall. My doctor says kyphoplasty.>Will I be asleep?")]
    [InlineData(
        "I fell last week. Will I be asleep? My husband works. Who can drive me home?",
        "I fell last week.>Will I be asleep?|My husband works.>Who can drive me home?")]
    [InlineData(
        "Will I be asleep? Can I drive? I am 72.",
        ">Will I be asleep?|I am 72.>Can I drive?")]
    [InlineData("Tengo 80 años. Me caí ayer. ¿Me duermen?", "Tengo 80 años. Me caí ayer.>¿Me duermen?")]
    [InlineData("My questions: 1. Driving 2. Work", "My questions:>Driving|>Work")]
    public void Keeps_what_was_told_with_the_question_behind_it(string utterance, string parts) =>
        Assert.Equal(parts, string.Join('|', QuestionSplitter.Split(utterance).Select(part => $"{part.Context}>{part.Question}")));

    [Fact]
    public void Loses_no_word_of_a_message_but_what_leads_over()
    {
        foreach (var (text, _) in ClinicData.Questions)
        {
            var kept = QuestionSplitter.Split(text).SelectMany(part => Core.Language.Words.Of(part.Text)).ToHashSet();
            var lost = Core.Language.Words.Of(text).Where(word => !kept.Contains(word));
            Assert.Empty(lost.Except(["and", "also", "plus", "then", "y", "e", "tambien", "1", "2", "3", "first", "second", "another", "question", "one", "more", "thing", "otra", "pregunta", "is"]));
        }
    }

    [Fact]
    public void Leaves_the_clinics_own_questions_whole()
    {
        // Of those that are one sentence: some phrasings are two, of which the first only leads to the second.
        var sentences = ClinicData.PairPhrasings.Where(question => !question.Text.AsSpan().TrimEnd("?!. ").ContainsAny(Joints)).ToArray();
        var split = sentences.Where(question => QuestionSplitter.Split(question.Text).Count > 1).Select(question => question.Text).ToArray();

        Assert.True(split.Length <= 0.01 * sentences.Length, string.Join('\n', split));
    }

    private static string Questions(string utterance) => string.Join('|', QuestionSplitter.Split(utterance).Select(part => part.Question));
}
