using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue.Commands;

public sealed class ChoiceReaderTests
{
    private static readonly ChoiceReader Reader = new(ClinicData.Knowledge.Commands);

    private static readonly string[] English =
        ["How long do I have to rest?", "When can I do heavy lifting?", "Who will drive me home?"];

    private static readonly string[] Spanish =
        ["¿Cuánto tiempo debo descansar?", "¿Cuándo puedo levantar cosas pesadas?", "¿Quién me lleva a casa?"];

    [Theory]
    [InlineData("1", 0)]
    [InlineData("2.", 1)]
    [InlineData("#3", 2)]
    [InlineData("3️⃣", 2)]
    [InlineData("two", 1)]
    [InlineData("one", 0)]
    [InlineData("number 2 please", 1)]
    [InlineData("the second one", 1)]
    [InlineData("the first", 0)]
    [InlineData("option three", 2)]
    [InlineData("the last one", 2)]
    [InlineData("2nd", 1)]
    [InlineData("I meant the second", 1)]
    [InlineData("no, the second one", 1)]
    [InlineData("yes the first one", 0)]
    [InlineData("the secound one", 1)]
    [InlineData("lifting", 1)]
    [InlineData("the lifting one", 1)]
    [InlineData("heavy lifting", 1)]
    [InlineData("how long do i have to rest", 0)]
    [InlineData("WHO WILL DRIVE ME HOME", 2)]
    [InlineData("drive home", 2)]
    [InlineData("resting", 0)]
    public void Reads_which_was_picked(string utterance, int index) =>
        Assert.Equal(new ChoiceAnswer.Picked(index), Reader.Read(utterance, English));

    [Theory]
    [InlineData("la segunda", 1)]
    [InlineData("la primera por favor", 0)]
    [InlineData("dos", 1)]
    [InlineData("la número tres", 2)]
    [InlineData("el 2", 1)]
    [InlineData("la última", 2)]
    [InlineData("descansar", 0)]
    [InlineData("la de levantar cosas", 1)]
    [InlineData("quien me lleva", 2)]
    [InlineData("Cuanto tiempo debo descansar", 0)]
    public void Reads_which_was_picked_in_Spanish(string utterance, int index) =>
        Assert.Equal(new ChoiceAnswer.Picked(index), Reader.Read(utterance, Spanish));

    [Theory]
    [InlineData("none of these")]
    [InlineData("none")]
    [InlineData("neither one")]
    [InlineData("no, none of them")]
    [InlineData("none of the three")]
    [InlineData("something else")]
    [InlineData("ninguna")]
    [InlineData("ninguna de las tres")]
    [InlineData("no, otra cosa")]
    public void Reads_that_it_was_none(string utterance) =>
        Assert.Equal(new ChoiceAnswer.NoneOfThem(), Reader.Read(utterance, English));

    [Theory]
    [InlineData("can I shower after")]
    [InlineData("how long is the surgery")]
    [InlineData("how")]
    [InlineData("4")]
    [InlineData("I have to")]
    [InlineData("will it hurt")]
    [InlineData("talk to a person")]
    [InlineData("")]
    public void Takes_another_question_for_no_answer(string utterance) => Assert.Null(Reader.Read(utterance, English));

    [Theory]
    [InlineData("yes")]
    [InlineData("yes please")]
    [InlineData("Yeah, do it")]
    [InlineData("ok")]
    [InlineData("sure, go ahead")]
    [InlineData("that one")]
    [InlineData("please send it")]
    [InlineData("sí")]
    [InlineData("sí, por favor")]
    [InlineData("claro que sí")]
    [InlineData("está bien")]
    public void Reads_a_yes(string utterance) => Assert.Equal(new ChoiceAnswer.Yes(), Reader.ReadYesOrNo(utterance));

    [Theory]
    [InlineData("no")]
    [InlineData("no thank you")]
    [InlineData("nope")]
    [InlineData("not now")]
    [InlineData("no gracias")]
    [InlineData("ahora no")]
    [InlineData("mejor no")]
    public void Reads_a_no(string utterance) => Assert.Equal(new ChoiceAnswer.No(), Reader.ReadYesOrNo(utterance));

    [Theory]
    [InlineData("yes but can I drive")]
    [InlineData("no pain")]
    [InlineData("si tomo anticoagulantes")]
    [InlineData("2")]
    [InlineData("maybe")]
    public void Reads_neither_yes_nor_no_where_more_is_said(string utterance) => Assert.Null(Reader.ReadYesOrNo(utterance));
}
