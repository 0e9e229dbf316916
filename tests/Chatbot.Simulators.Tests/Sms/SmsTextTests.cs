using Chatbot.Simulators.Sms;

namespace Chatbot.Simulators.Tests.Sms;

public sealed class SmsTextTests
{
    public static TheoryData<string, SmsEncoding, int, int[]> Texts => new()
    {
        { "", SmsEncoding.Gsm7, 0, [0] },
        { new('a', 160), SmsEncoding.Gsm7, 160, [160] },
        { new('a', 161), SmsEncoding.Gsm7, 161, [153, 8] },
        { new('a', 306), SmsEncoding.Gsm7, 306, [153, 153] },
        { new('a', 307), SmsEncoding.Gsm7, 307, [153, 153, 1] },
        { new('€', 80), SmsEncoding.Gsm7, 160, [80] },
        // 76 times two are 152: the last septet stays empty, since an escape is not cut from what it escapes.
        { new('€', 81), SmsEncoding.Gsm7, 162, [76, 5] },
        { "¿Qué pasó? " + new string('x', 60), SmsEncoding.Ucs2, 71, [67, 4] },
        { "¿Mañana? ¡Sí! ü é", SmsEncoding.Ucs2, 17, [17] },
        { "¿Mañana? ¡No! ü é", SmsEncoding.Gsm7, 17, [17] },
        { new('á', 70), SmsEncoding.Ucs2, 70, [70] },
        { new('á', 71), SmsEncoding.Ucs2, 71, [67, 4] },
        { "It’s fine", SmsEncoding.Ucs2, 9, [9] },
        { string.Concat(Enumerable.Repeat("😀", 35)), SmsEncoding.Ucs2, 70, [70] },
        // 33 pairs are 66: a surrogate pair is not cut.
        { string.Concat(Enumerable.Repeat("😀", 36)), SmsEncoding.Ucs2, 72, [66, 6] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_counted_and_cut_as_the_network_does(string text, SmsEncoding encoding, int units, int[] parts)
    {
        var sms = SmsText.Of(text);

        Assert.Equal(encoding, sms.Encoding);
        Assert.Equal(units, sms.Units);
        Assert.Equal(parts, sms.Parts.Select(part => part.Length));
        Assert.Equal(text, string.Concat(sms.Parts));
    }
}
