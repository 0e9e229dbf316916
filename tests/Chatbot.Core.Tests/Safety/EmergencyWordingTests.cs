using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Safety.Corpus;

namespace Chatbot.Core.Tests.Safety;

/// <summary>What holds for every text that is said about an emergency, in the clinic's own faq-data.</summary>
public sealed class EmergencyWordingTests
{
    /// <summary>The first part of a text message in the plain alphabet (GSM 03.38), and in any other (UCS-2).</summary>
    private const int PlainSegment = 160;
    private const int OtherSegment = 70;

    private static readonly KnowledgeBase _knowledge = CorpusFile.Knowledge();

    public static TheoryData<string> Texts =>
        [.. Replies().Concat(HelpCalled()).Select(text => text.Name)];

    public static TheoryData<string> TextsThatSendForHelp => [.. Replies().Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_says_that_the_chat_is_not_watched_all_the_time(string name) => Assert.Matches(
        "(not watched by staff|Staff do not watch this chat) all the time|El personal no (mira|está mirando) este chat (todo el tiempo|siempre)", Text(name));

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_gives_the_number_to_call_and_never_the_name_of_an_illness(string name)
    {
        Assert.Matches("911|988", Text(name));
        Assert.DoesNotMatch(
            "(?i)stroke|heart attack|embol|infection|infecci|cauda|clot|coágulo|allerg|alerg|anaphyla|anafila|fractur|overdos|sobredosis|bleed|sangr|suicid|derrame|infarto|sepsis|paraly|parál|diagnos",
            Text(name));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_never_implies_that_anybody_was_told(string name) => Assert.DoesNotMatch(
        "(?i)alerted|notified|informed|we (have )?(told|called|sent|let)|someone will|help is on|we will|hemos|avisamos|avisado|informado|le llamaremos|alguien le (llam|va a)|vamos a", Text(name));

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_gives_the_phone_of_the_clinic_unless_it_is_the_line_that_repeats(string name)
    {
        if (!name.Contains("repeat", StringComparison.Ordinal))
            Assert.Contains("{clinic.phone}", Text(name), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TextsThatSendForHelp))]
    public void The_first_sentences_say_what_to_do(string name) =>
        Assert.Matches("911|988|clinic.phone", string.Join('.', Text(name).Split('.').Take(2)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void As_a_text_message_the_action_stands_in_the_first_part(string name)
    {
        if (name.Contains(".text.", StringComparison.Ordinal))
            return;
        var language = name.EndsWith("es", StringComparison.Ordinal) ? PatientLanguage.Spanish : PatientLanguage.English;
        var sent = ClinicTokens.Expand(Text(name), _knowledge.Clinic, language, placeholderMark: "");
        var segment = sent.Any(c => "áíóúÁÍÓÚ".Contains(c, StringComparison.Ordinal)) ? OtherSegment : PlainSegment;

        Assert.Matches("911|988|602", sent[..Math.Min(segment, sent.Length)]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_line_that_repeats_is_one_text_message(string name)
    {
        if (name.Contains("repeat", StringComparison.Ordinal))
            Assert.InRange(Text(name).Length, 1, PlainSegment);
    }

    private static string Text(string name) => Replies().Concat(HelpCalled()).Single(text => text.Name == name).Text;

    private static IEnumerable<(string Name, string Text)> Replies() =>
        from reply in _knowledge.RedFlags.Replies
        from who in new[] { ("self", reply.Value.Self), ("other", reply.Value.Other) }
        from form in new[] { ("text", who.Item2.Text), ("short", who.Item2.Short), ("repeat", who.Item2.Repeat) }
        from language in Enum.GetValues<PatientLanguage>()
        select ($"{reply.Key}.{who.Item1}.{form.Item1}.{language.Code()}", form.Item2.In(language));

    private static IEnumerable<(string Name, string Text)> HelpCalled() =>
        from form in new[] { ("text", _knowledge.RedFlags.HelpCalled.Text), ("short", _knowledge.RedFlags.HelpCalled.Short) }
        from language in Enum.GetValues<PatientLanguage>()
        select ($"helpCalled.{form.Item1}.{language.Code()}", form.Item2.In(language));
}
