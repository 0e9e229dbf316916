using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Language;

public sealed class TokenPatternTests
{
    [Theory]
    [InlineData("insurance", "Do you take my insurance?")]
    [InlineData("how much ... cost", "How much would all of this cost")]
    [InlineData("how much … cost", "how much cost")]
    [InlineData("(mri|magnetic resonance)", "can I have magnetic resonance imaging")]
    [InlineData("when ... drive (again|my car)", "when may I drive my car?")]
    [InlineData("pay*", "are payments due now")]
    [InlineData("bill", "I got two BILLS")]
    [InlineData("take", "taking my pills")]
    [InlineData("stop", "I stopped it")]
    public void Are_found_in_English(string pattern, string utterance) =>
        Assert.True(IsIn(pattern, utterance, PatientLanguage.English));

    [Theory]
    [InlineData("how much ... cost", "how much of that very big sum will it cost")]
    [InlineData("how much cost", "how much does it cost")]
    [InlineData("insurance", "is it sure")]
    [InlineData("cost much", "how much does it cost")]
    [InlineData("mri", "mrs smith")]
    public void Are_not_found_where_words_differ_or_stand_too_far_apart(string pattern, string utterance) =>
        Assert.False(IsIn(pattern, utterance, PatientLanguage.English));

    [Theory]
    [InlineData("cuanto ... (cuesta|vale)", "¿Cuánto me cuesta todo?")]
    [InlineData("aseguranza", "toman mi ASEGURANZA")]
    [InlineData("médico nuevo", "unas medicas nuevas")]
    public void Are_found_in_Spanish(string pattern, string utterance) =>
        Assert.True(IsIn(pattern, utterance, PatientLanguage.Spanish));

    [Theory]
    [InlineData("", "'' is not a pattern: it has no word.")]
    [InlineData("...", "'...' is not a pattern: it has no word.")]
    [InlineData("how (much", "'how (much' is not a pattern: '(' has no ')'.")]
    [InlineData("a|b", "'a|b' is not a pattern: write a choice as (one|another).")]
    [InlineData("(a|)", "'(a|)' is not a pattern: '(a|)' holds an empty word.")]
    public void Are_refused_with_a_reason(string pattern, string message)
    {
        var refusal = Assert.Throws<FormatException>(() => TokenPattern.Parse(pattern, PatientLanguage.English));
        Assert.Equal(message, refusal.Message);
    }

    private static bool IsIn(string pattern, string utterance, PatientLanguage language) =>
        TokenPattern.Parse(pattern, language).IsIn(new(utterance, language));
}
