using Chatbot.Core.Dialogue.Questions;

namespace Chatbot.Core.Tests.Dialogue.Questions;

public sealed class SceneSplitterTests
{
    [Theory]
    [InlineData("my appointment is on Tuesday, do I need a ride home", "my appointment is on Tuesday", "do I need a ride home")]
    [InlineData("I paid the copay today but nobody told me do they put you to sleep", "I paid the copay today but nobody told me", "do they put you to sleep")]
    [InlineData("He fell in March. Is kyphoplasty for that?", "He fell in March", "Is kyphoplasty for that?")]
    [InlineData("before I book anything, tell me how it is done", "before I book anything", "tell me how it is done")]
    [InlineData("my son works nights and lives far away, so who takes me home", "my son works nights and lives far away", "who takes me home")]
    [InlineData("ya hablé con la aseguranza, ¿me van a dormir toda?", "ya hablé con la aseguranza", "¿me van a dormir toda?")]
    public void Tells_the_scene_from_the_question_behind_it(string utterance, string scene, string question) =>
        Assert.Equal(new(question, scene), SceneSplitter.Split(utterance));

    [Theory]
    [InlineData("Do I need a ride home, my appointment is on Tuesday")]
    [InlineData("blood thinners")]
    [InlineData("I take warfarin for my heart")]
    [InlineData("well, what is it")]
    [InlineData("I am 72, is it")]
    [InlineData("the doctor said that is what I need")]
    [InlineData("mi doctor me dijo lo que es la cifoplastia")]
    [InlineData("")]
    public void A_message_that_is_not_made_of_these_two_has_no_scene(string utterance) =>
        Assert.Null(SceneSplitter.Split(utterance));
}
