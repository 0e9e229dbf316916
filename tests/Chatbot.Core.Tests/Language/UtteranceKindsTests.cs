using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Language;

public sealed class UtteranceKindsTests
{
    private static readonly UtteranceKinds Kinds = new(ClinicData.PairPhrasings.Concat(ClinicData.StaffPhrasings).Select(question => question.Text));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u200B\uFEFF")]
    public void Knows_an_empty_message(string utterance) => Assert.Equal(UtteranceKind.Empty, Kinds.Of(utterance));

    [Theory]
    [InlineData("????")]
    [InlineData("...")]
    [InlineData("¿?")]
    [InlineData("!!!")]
    [InlineData("-")]
    public void Knows_a_message_of_marks(string utterance) => Assert.Equal(UtteranceKind.Punctuation, Kinds.Of(utterance));

    [Theory]
    [InlineData("👍")]
    [InlineData("😀😀 😀")]
    [InlineData("❤️")]
    [InlineData("👍🏽!!")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("🇲🇽")]
    public void Knows_a_message_of_emoji(string utterance) => Assert.Equal(UtteranceKind.Emoji, Kinds.Of(utterance));

    [Theory]
    [InlineData("asdfghjkl")]
    [InlineData("asdf")]
    [InlineData("qwerty")]
    [InlineData("asdf asdf asdf")]
    [InlineData("jkljkl")]
    [InlineData("fjdkslrueiw")]
    [InlineData("sdkjfhskdjfh")]
    [InlineData("zxcvbnm")]
    [InlineData("aaaaaaa")]
    [InlineData("xqzvkj wplmkz")]
    [InlineData("dfgdfgdfg")]
    [InlineData("hjkhjkhjk!!")]
    [InlineData("lkjlkjlkj")]
    [InlineData("wqrtzpf")]
    public void Knows_letters_hit_at_random(string utterance) => Assert.Equal(UtteranceKind.Gibberish, Kinds.Of(utterance));

    [Theory]
    [InlineData("hi")]
    [InlineData("2")]
    [InlineData("2️⃣")]
    [InlineData("MRI")]
    [InlineData("TLIF")]
    [InlineData("ACDF")]
    [InlineData("hmm")]
    [InlineData("pls")]
    [InlineData("xarelto")]
    [InlineData("Xgeva")]
    [InlineData("Zytiga")]
    [InlineData("Eliquis?")]
    [InlineData("Prolia")]
    [InlineData("oxycodone")]
    [InlineData("hydrocodone")]
    [InlineData("ibuprofen")]
    [InlineData("naproxen")]
    [InlineData("gabapentin")]
    [InlineData("pregabalin")]
    [InlineData("Forteo")]
    [InlineData("Fosamax")]
    [InlineData("methotrexate")]
    [InlineData("acetaminophen")]
    [InlineData("kyphplasty")]
    [InlineData("vertbroplsty")]
    [InlineData("anesthsia")]
    [InlineData("strengths")]
    [InlineData("ibuprofeno")]
    [InlineData("asdf can I drive")]
    [InlineData("👍 can I drive")]
    [InlineData("你好")]
    [InlineData("привет")]
    [InlineData("Wrzesień")]
    [InlineData("Nguyen")]
    public void Takes_a_short_or_strange_word_for_a_word(string utterance) => Assert.Equal(UtteranceKind.Words, Kinds.Of(utterance));

    [Fact]
    public void A_file_without_a_word_is_an_attachment()
    {
        Assert.Equal(UtteranceKind.Attachment, Kinds.Of(" ", hasAttachments: true));
        Assert.Equal(UtteranceKind.Words, Kinds.Of("what does this say", hasAttachments: true));
    }

    [Fact]
    public void A_message_may_have_a_thousand_characters_as_a_person_counts_them()
    {
        Assert.Equal(UtteranceKind.Words, Kinds.Of(string.Concat(Enumerable.Repeat("word ", 200))));
        Assert.Equal(UtteranceKind.Overlong, Kinds.Of(string.Concat(Enumerable.Repeat("word ", 200)) + "x"));
        Assert.Equal(UtteranceKind.Emoji, Kinds.Of(string.Concat(Enumerable.Repeat("👨‍👩‍👧", 1000))));
    }

    [Fact]
    public void Takes_no_question_for_anything_but_words() => Assert.Equal(
        "",
        string.Join('\n', ClinicData.PairPhrasings.Select(question => question.Text)
            .Concat(ClinicData.TuningQuestions.Where(question => question.Expected.Length > 0).Select(question => question.Text))
            .Where(question => Kinds.Of(question) != UtteranceKind.Words)));
}
