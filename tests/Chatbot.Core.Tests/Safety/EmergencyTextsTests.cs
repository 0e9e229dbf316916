using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Safety;
using Chatbot.Core.Tests.Safety.Corpus;

namespace Chatbot.Core.Tests.Safety;

public sealed class EmergencyTextsTests
{
    private static readonly EmergencyTexts _texts = new(CorpusFile.Knowledge());

    [Theory]
    [InlineData("I can't breathe", "Please call 911 now. Do not wait for a reply here.")]
    [InlineData("my wife can't breathe", "Please call 911 now and give her address.")]
    [InlineData("my husband can't breathe", "Please call 911 now and give his address.")]
    [InlineData("I want to kill myself", "Please call or text 988 now, or 911 if there is danger.")]
    [InlineData("my son wants to kill himself", "Please call or text 988 now, or 911 if he may be in danger.")]
    [InlineData("I have a fever", "Please call our staff today at ")]
    [InlineData("I overdosed", "Please call 911 now, or Poison Control at 1-800-222-1222")]
    public void Who_was_told_already_gets_one_line_about_the_same_person(string utterance, string beginning)
    {
        var flag = CorpusFile.Detector.Detect(utterance)!;

        Assert.StartsWith(beginning, _texts.Repeat(flag, PatientLanguage.English), StringComparison.Ordinal);
        Assert.True(_texts.Repeat(flag, PatientLanguage.Spanish).Length < _texts.Full(flag, PatientLanguage.Spanish, brief: false).Length / 2);
    }

    [Fact]
    public void The_same_group_repeats_unless_it_has_become_more_urgent()
    {
        var flag = CorpusFile.Detector.Detect("I have a fever and I feel very ill")!;

        Assert.Equal(("infection", RedFlagAction.Call911), (flag.Group.Id, flag.Action));
        Assert.True(flag.IsRepeatOf("infection", RedFlagAction.Call911));
        Assert.False(flag.IsRepeatOf("infection", RedFlagAction.CallClinicToday));
        Assert.False(flag.IsRepeatOf("stroke", RedFlagAction.Call911));
    }

    [Fact]
    public void A_reason_names_the_group_and_the_words() =>
        Assert.StartsWith("red flag infection: the words '", CorpusFile.Detector.Detect("I have a fever")!.Reason, StringComparison.Ordinal);
}
