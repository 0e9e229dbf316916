using Chatbot.Core.Knowledge.Linting;

namespace Chatbot.Core.Tests.Knowledge.Linting;

public sealed class SyllableTests
{
    [Theory]
    [InlineData(1, "bone rest home pain back take done large tongue skin moved makes played drive needs please cause called filled eight through should nurse league health sheets spine's")]
    [InlineData(2, "needle little balloon surgeon cement patient muscle muscles handled wanted places table being lifting something safely statement cancer people region quiet couldn't trying onion basement employ diet someone lately into")]
    [InlineData(3, "procedure overnight medicine alcohol several another sedation physician family anyone idea usual injuries condition kyphosis together employer previous video outpatients annual")]
    [InlineData(4, "activity operation usually diabetes january deformity associate appreciate")]
    [InlineData(5, "vertebroplasty")]
    [InlineData(6, "osteoporosis osteoporotic rehabilitation")]
    public void English_words_are_counted_as_they_are_spoken(int syllables, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, syllables), (word, EnglishSyllables.Count(word))));

    [Theory]
    [InlineData(1, "sol pan que fue dio buey muy y guion tren vio güey")]
    [InlineData(2, "casa hueso agua guerra piedra cuerpo aire doler peor leer día río oír país ciudad hacia hielo cielo rayo mayo búho seguir quiere veinte prohibir")]
    [InlineData(3, "hospital fractura pregunta médico dolores operar antigua guitarra toalla poeta seguía reúnen cemento vergüenza ahijado riesgosos")]
    [InlineData(4, "cirujano anestesia energía medicina operación cifoplastia")]
    [InlineData(5, "procedimiento enfermedades vertebroplastia")]
    [InlineData(6, "osteoporosis")]
    [InlineData(7, "anticoagulantes")]
    public void Spanish_words_are_counted_by_their_spelling(int syllables, string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, syllables), (word, SpanishSyllables.Count(word))));
}
