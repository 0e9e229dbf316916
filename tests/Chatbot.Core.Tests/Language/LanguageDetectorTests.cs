using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class LanguageDetectorTests
{
    private static readonly LanguageDetector Detector = new(
        ["Will I be put to sleep?", "The surgeon makes a small cut.", "Is it outpatient surgery?"],
        ["¿Me van a dormir?", "El cirujano hace un corte pequeño.", "¿Es cirugía ambulatoria?"]);

    [Theory]
    [InlineData("cuanto dura?")]
    [InlineData("¿duele?")]
    [InlineData("hola")]
    [InlineData("y manejar?")]
    [InlineData("puedo comer antes")]
    [InlineData("anestesia general")]
    [InlineData("cirugia ambulatoria")]
    [InlineData("me puedo bañar")]
    [InlineData("q es cifoplastia")]
    [InlineData("necesito ayuda con mi mama")]
    [InlineData("aseguranza")]
    [InlineData("tomo warfarin, puedo hacerme la cirugia?")]
    [InlineData("CUÁNTO CUESTA")]
    public void Knows_Spanish(string text) => Assert.Equal(PatientLanguage.Spanish, Detector.Detect(text));

    [Theory]
    [InlineData("how long?")]
    [InlineData("hi")]
    [InlineData("does it hurt")]
    [InlineData("risks")]
    [InlineData("can i eat before")]
    [InlineData("whats kyphoplasty")]
    [InlineData("general anesthesia")]
    [InlineData("showering")]
    [InlineData("thx")]
    [InlineData("my mom Maria needs help")]
    [InlineData("what about El Paso")]
    public void Knows_English(string text) => Assert.Equal(PatientLanguage.English, Detector.Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("MRI")]
    [InlineData("123")]
    [InlineData("👍")]
    public void Gives_no_answer_without_a_sign(string text) => Assert.Null(Detector.Detect(text));
}
