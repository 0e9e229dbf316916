namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class RedFlagsReadingTests
{
    [Fact]
    public void Every_mistake_in_the_red_flags_is_reported_at_once()
    {
        var problems = new SampleFiles()
            .Replace("red-flags.yaml", "call911: [<chest> ... hurts]", "call911: [<breast> ... hurts]")
            .Replace("red-flags.yaml", "negators: [no, not]", "negators: [no, (not|nor)]")
            .Replace("red-flags.yaml", "call911: [throat & swollen]", "call911: [throat &]")
            .Replace("red-flags.yaml", "id: clot,", "id: clots,")
            .Replace("red-flags.yaml", "reply: overdose,", "reply: poison,")
            .Replace("red-flags.yaml", "idioms: [kill* me]", "idioms: ['(kill me']")
            .Replace("red-flags.yaml", "self: { text: { en: 'Call 988 or 911.', es: 'Llame al 988 o al 911.' }, short: { en: 'Call 988 or 911.',", "self: { text: { en: 'Call 988 or 911.' }, short: { en: 'Call for help.',")
            .Read().Problems;

        Assert.Equal(
            """
            red-flags.yaml:4: error: '(not|nor)' is a word of a list; write each form out, without (|), & and '...'
            red-flags.yaml:19: error: '(kill me' is not a pattern: '(' has no ')'
            red-flags.yaml:21: error: the group 'clot' is missing; every group must be there
            red-flags.yaml:22: error: embolism: '<breast> ... hurts' is not a pattern: there is no concept <breast>
            red-flags.yaml:23: error: anaphylaxis: 'throat &' is not a pattern: a part of it has no word
            red-flags.yaml:25: error: medicines: 'poison' is not a reply of this file; there are: call911, call988, callClinicToday, overdose
            red-flags.yaml:28: error: clots: 'clots' is not a group of red flags; allowed: cauda-equina, embolism, anaphylaxis, stroke, medicines, bleeding, infection, clot, new-fracture, crisis, unresponsive
            red-flags.yaml:38: error: the key 'replies.call988.self.text.es' is missing
            red-flags.yaml:38: error: 'short.en' names no number to call in its first 160 characters, which is the first part of a text message
            """,
            string.Join('\n', problems));
    }

    [Fact]
    public void The_red_flags_must_be_there() =>
        Assert.Equal("red-flags.yaml:1: error: the file is missing", string.Join('\n', new SampleFiles().Delete("red-flags.yaml").Read().Problems));
}
