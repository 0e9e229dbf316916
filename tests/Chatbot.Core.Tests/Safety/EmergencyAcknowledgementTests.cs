using Chatbot.Core.Language;
using Chatbot.Core.Safety;
using Chatbot.Core.Tests.Safety.Corpus;

namespace Chatbot.Core.Tests.Safety;

public sealed class EmergencyAcknowledgementTests
{
    private static readonly EmergencyAcknowledgement _acknowledgement = new(CorpusFile.Detector, new(CorpusFile.Knowledge()));

    [Theory]
    [InlineData("I already called 911")]
    [InlineData("we called 911, thanks")]
    [InlineData("my husband called the ambulance")]
    [InlineData("ambulance is on its way")]
    [InlineData("the ambulance is here")]
    [InlineData("paramedics just got here")]
    [InlineData("I'm on the phone with 911")]
    [InlineData("911 is on the line")]
    [InlineData("we are at the ER now")]
    [InlineData("im already in the emergency room")]
    [InlineData("taking him to the er now")]
    [InlineData("i talked to 988")]
    [InlineData("ya llamé al 911")]
    [InlineData("mi hija ya llamó a la ambulancia")]
    [InlineData("la ambulancia ya viene en camino")]
    [InlineData("ya estamos en urgencias")]
    [InlineData("estoy hablando con el 911")]
    [InlineData("ya llegaron los paramédicos")]
    public void Help_that_was_called_is_acknowledged(string utterance) =>
        Assert.StartsWith("Thank you for telling me. **Stay on the line", _acknowledgement.To(utterance, PatientLanguage.English, brief: false), StringComparison.Ordinal);

    [Theory]
    [InlineData("should I call 911?")]
    [InlineData("do we go to the emergency room?")]
    [InlineData("I haven't called 911 yet")]
    [InlineData("please call 911")]
    [InlineData("no he llamado al 911")]
    [InlineData("¿debo llamar al 911?")]
    [InlineData("I called 911 and he stopped breathing")]
    [InlineData("the ambulance is coming but her lips are blue")]
    [InlineData("ya llamé al 911 pero no respira")]
    [InlineData("911 does not answer")]
    public void Who_has_no_help_yet_or_tells_of_more_is_told_what_to_do(string utterance)
    {
        Assert.Null(_acknowledgement.To(utterance, PatientLanguage.English, brief: false));
        Assert.NotNull(CorpusFile.Detector.Detect(utterance));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("I called the clinic about my bill")]
    [InlineData("thank you for your help, the nurse is on her way")]
    [InlineData("ya llamé a mi aseguranza")]
    public void Other_calls_are_none_of_its_business(string utterance) =>
        Assert.Null(_acknowledgement.To(utterance, PatientLanguage.Spanish, brief: true));

    [Fact]
    public void It_says_to_stay_with_those_who_help_in_the_language_and_form_that_is_asked_for()
    {
        Assert.StartsWith("Stay on the line with 911", _acknowledgement.To("called 911", PatientLanguage.English, brief: true), StringComparison.Ordinal);
        Assert.StartsWith("Gracias por decírmelo. **Siga en la línea con el 911", _acknowledgement.To("ya llamé al 911", PatientLanguage.Spanish, brief: false), StringComparison.Ordinal);
    }
}
