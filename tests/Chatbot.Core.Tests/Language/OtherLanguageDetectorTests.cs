using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Language;

public sealed class OtherLanguageDetectorTests(ITestOutputHelper output)
{
    private static readonly OtherLanguageDetector WithoutVocabulary = new([]);
    private static readonly OtherLanguageDetector Detector = new(ClinicData.PairPhrasings.Concat(ClinicData.StaffPhrasings).Select(question => question.Text));

    private static readonly (string Language, string[] Sentences)[] Foreign =
    [
        ("fr", ["Bonjour", "Est-ce que ça fait mal ?", "Combien de temps dois-je rester à l'hôpital ?", "Je ne parle pas anglais", "Puis-je conduire après l'opération ?", "j ai mal au dos", "Est-ce que je serai endormi pendant l'opération ?", "Qui peut me ramener à la maison ?", "quand est-ce que je peux manger", "Parlez-vous français ?", "je prends des médicaments pour le sang", "merci beaucoup docteur"]),
        ("pt", ["Olá, você fala português?", "Não falo inglês", "Dói muito?", "Quanto tempo dura a cirurgia?", "Posso dirigir depois da cirurgia?", "eu tenho dor nas costas", "preciso ficar no hospital?", "Vou estar acordado durante a operação?", "obrigado pela ajuda", "posso comer antes?", "quem pode me levar para casa", "meu médico disse que eu tenho uma fratura na coluna"]),
        ("de", ["Tut es weh?", "Wie lange dauert die Operation?", "Ich spreche kein Englisch", "Kann ich danach Auto fahren?", "Ich habe Schmerzen im Rücken", "Guten Tag", "Darf ich vor der Operation essen?", "Wer kann mich nach Hause fahren?", "Bin ich während der Operation wach?", "danke für die Hilfe", "was ist der Unterschied"]),
        ("it", ["Ciao, parla italiano?", "Quanto tempo dura l'intervento?", "Ho mal di schiena", "Posso guidare dopo l'operazione?", "Non parlo inglese", "Fa male?", "Devo restare in ospedale?", "grazie mille", "che cosa posso mangiare prima", "mia madre ha una frattura"]),
        ("ht", ["Bonjou, mwen pa pale angle", "Eske sa fe mal?", "Konbyen tan mwen dwe rete nan lopital?", "Mwen gen doule nan do", "Eske mwen ka kondwi apre operasyon an?", "mesi anpil", "ki moun ki ka mennen m lakay mwen", "mwen bezwen pale ak yon moun", "kile mwen ka manje anvan"]),
        ("tl", ["Kumusta po", "Masakit po ba ito?", "Gaano katagal ang operasyon?", "Pwede ba akong magmaneho pagkatapos?", "Masakit ang likod ko", "Hindi ako marunong mag-Ingles", "Kailan ako pwedeng kumain?", "salamat po", "sino ang maghahatid sa akin sa bahay", "gising ba ako habang inooperahan"]),
        ("vi", ["Xin chào", "Tôi không nói được tiếng Anh", "Có đau không?", "Phẫu thuật mất bao lâu?", "Tôi có thể lái xe sau khi mổ không?", "Tôi bị đau lưng", "toi bi dau lung", "khi nao toi duoc an", "cảm ơn bác sĩ", "Ai sẽ đưa tôi về nhà?"]),
        ("zh", ["你好", "手术疼吗？", "我不会说英语", "手术后可以开车吗", "需要住院多久？", "我背痛"]),
        ("ar", ["مرحبا", "هل العملية مؤلمة؟", "لا أتكلم الإنجليزية", "متى يمكنني القيادة؟"]),
        ("ru", ["Здравствуйте", "Это больно?", "Сколько длится операция?", "Я не говорю по-английски"]),
        ("ko", ["안녕하세요", "수술이 아픈가요?", "운전해도 되나요", "영어를 못해요"]),
        ("ja", ["手術は痛いですか", "英語が話せません"]),
        ("hi", ["क्या दर्द होगा?", "मुझे हिंदी आती है"]),
        ("pl", ["Czy to boli?", "Nie mówię po angielsku", "Jak długo trwa operacja?"]),
        ("fa", ["آیا درد دارد؟"]),
        ("so", ["Ma xanuun baa?", "Waxaan u baahanahay turjubaan"]),
        ("sw", ["Habari, naweza kula kabla ya upasuaji?"]),
    ];

    [Fact]
    public void Recognises_nine_of_ten_sentences_in_other_languages()
    {
        var all = Foreign.SelectMany(group => group.Sentences.Select(sentence => (group.Language, Sentence: sentence, Told: Detector.Detect(sentence)))).ToList();
        var missed = all.Where(item => item.Told is null).ToList();
        var named = all.Count(item => item.Told == item.Language);
        output.WriteLine($"other languages: {all.Count} sentences, {all.Count - missed.Count} recognised, {named} by name");
        foreach (var item in missed)
            output.WriteLine($"  missed {item.Language}: {item.Sentence}");

        Assert.True(missed.Count <= 0.1 * all.Count, string.Join('\n', missed));
    }

    [Fact]
    public void Takes_no_question_of_the_clinic_for_another_language()
    {
        var taken = ClinicData.Questions.Select(question => (question.Text, Told: WithoutVocabulary.Detect(question.Text))).Where(item => item.Told is not null);

        Assert.True(!taken.Any(), string.Join("\n", taken.Select(item => $"{item.Told}: {item.Text}")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("123")]
    [InlineData("🙂")]
    [InlineData("can i drve aftr teh surjery")]
    [InlineData("wat is kifoplasty")]
    [InlineData("do i hav 2 stay ovrnite")]
    [InlineData("im tkaing elequis n xeralto")]
    [InlineData("puedo manegar despues de la sirujia")]
    [InlineData("q es kifoplastia xfa")]
    [InlineData("nesesito k me lleven a kasa")]
    [InlineData("ke es eso")]
    [InlineData("me duele mucho la espalda y no puedo caminar")]
    [InlineData("el doctor said que no puedo drive")]
    [InlineData("do I need a ride para mi casa")]
    [InlineData("tengo que stop los blood thinners")]
    [InlineData("Eliquis, Xarelto, Plavix, Coumadin, Pradaxa")]
    [InlineData("metoprolol atorvastatin lisinopril omeprazole")]
    [InlineData("Tylenol con codeina")]
    [InlineData("L'Oreal déjà vu café résumé")]
    [InlineData("my name is François Müller")]
    [InlineData("Nguyen Van Anh")]
    [InlineData("Dr. de la Cruz")]
    [InlineData("Señor Muñoz")]
    [InlineData("hola si no")]
    [InlineData("no se que es")]
    [InlineData("es mi mama")]
    [InlineData("la operacion de mi papa")]
    [InlineData("α particle")]
    public void Takes_misspelt_mixed_or_short_messages_for_none(string text)
    {
        Assert.Null(Detector.Detect(text));
        Assert.Null(WithoutVocabulary.Detect(text));
    }
}
