using System.Diagnostics;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Safety;
using Chatbot.Core.Tests.Safety.Corpus;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Safety;

public sealed class RedFlagDetectorTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("no fever", "I have a fever")]
    [InlineData("I have no chest pain, no fever, no chills", "I have chest pain but no fever")]
    [InlineData("no tengo fiebre", "no puedo respirar")]
    [InlineData("my father had a stroke in 1990", "I think my father is having a stroke")]
    [InlineData("what is a seizure?", "my wife is having a seizure")]
    [InlineData("this pain is killing me", "I want to kill myself")]
    [InlineData("I had a heart attack 10 years ago", "I had a heart attack 10 years ago and now my chest hurts")]
    [InlineData("can I stop my blood thinner", "I hit my head and I take a blood thinner")]
    [InlineData("my foot fell asleep", "mi pierna no se mueve")]
    public void Tells_a_harmless_saying_from_an_emergency(string harmless, string emergency)
    {
        Assert.Null(CorpusFile.Detector.Detect(harmless));
        Assert.NotNull(CorpusFile.Detector.Detect(emergency));
    }

    /// <summary>By the patterns alone: a saying hides no sign that is told in nearly the same words, or beside it.</summary>
    [Theory]
    [InlineData("I live alone and hate asking favors", "I live alone and hate asking for help, I hate my life")]
    [InlineData("once the kypho is over with, what do I need", "I want my life to be over with")]
    [InlineData("surgery scares me to death, can I talk to someone", "she stares and does not talk")]
    [InlineData("les tengo que decir todas las pastillas q tomo", "no sé qué decir, mi hijo se tomó todas las pastillas")]
    [InlineData("tomo mis pastillas todas las mañanas", "me tomé todas mis pastillas esta mañana")]
    [InlineData("mi papá toma warfarina para la sangre", "mi papá toma warfarina para la sangre y se golpeó la cabeza")]
    [InlineData("drank half a bottle of wine last night for the pain", "I took four norcos with a bottle of wine")]
    [InlineData("would digging post holes be a bad idea", "the needle hole looks bad")]
    [InlineData("I can't stand a dirty floor", "I can't stand up, my legs gave out")]
    [InlineData("I can't stand the dust in your building", "I can't stand the pain")]
    [InlineData("I get the shakes in hospitals", "I got the shakes after the injection")]
    [InlineData("is a fever blister a reason to cancel", "I have a fever and blisters")]
    [InlineData("people bleed a lot in back surgery, I heard", "I bleed a lot since the surgery")]
    [InlineData("can't breathe a word to my wife", "can't breathe, tell my wife")]
    [InlineData("me falta el aire acondicionado", "con el aire acondicionado y todo me falta el aire")]
    [InlineData("no responde su página", "su página dice 911 y mi papá no responde")]
    [InlineData("no se mueve la pantalla", "no se mueve mi mamá")]
    [InlineData("se me cayó el celular", "se me cayó el celular y me caí")]
    [InlineData("can't take it anymore, this hold song is awful", "can't take it anymore, this pain is awful")]
    public void Sets_a_saying_aside_but_not_the_sign_that_sounds_like_it(string saying, string sign)
    {
        Assert.Null(CorpusFile.Patterns.Detect(saying));
        Assert.NotNull(CorpusFile.Patterns.Detect(sign));
    }

    /// <summary>The drug and the blood keep their meaning beside each other.</summary>
    [Fact]
    public void A_thinner_for_the_blood_beside_a_hit_on_the_head_is_still_911() =>
        Assert.Equal(RedFlagAction.Call911, CorpusFile.Patterns.Detect("toma warfarina para la sangre y se golpeó la cabeza")?.Action);

    /// <summary>What somebody asks about the procedure beforehand; the same words about now are a sign.</summary>
    [Theory]
    [InlineData("will my legs be numb afterwards", "will my legs be numb afterwards? I cant feel them now")]
    [InlineData("am I going to bleed a lot", "am I going to bleed out, it wont stop bleeding")]
    [InlineData("can a compression fracture paralyze you", "I am paralyzed on one side")]
    [InlineData("what are my odds of ending up paralyzed", "I ended up paralyzed since this morning")]
    [InlineData("can the cut get wet", "the cut is wet with pus")]
    [InlineData("does fish oil thin your blood too much for surgery", "my blood thinner makes me bleed too much")]
    [InlineData("what will the surgeon go over with me", "I want to get my life over with")]
    [InlineData("does the numbing shot numb my legs too", "the numbing shot made my legs numb and I cant move them")]
    [InlineData("voy a sangrar mucho", "estoy sangrando mucho")]
    public void Tells_a_question_about_what_will_be_from_an_emergency(string asked, string emergency)
    {
        Assert.Null(CorpusFile.Detector.Detect(asked));
        Assert.NotNull(CorpusFile.Detector.Detect(emergency));
    }

    [Theory]
    [InlineData("can I stop my blood thinner before the procedure?")]
    [InlineData("should I quit taking Plavix and aspirin")]
    [InlineData("I want to stop my pain pills, how do I do that?")]
    [InlineData("I already stopped my warfarin on Monday")]
    [InlineData("¿puedo dejar de tomar mi adelgazante de la sangre?")]
    [InlineData("¿tengo que dejar el Eliquis antes?")]
    public void To_stop_a_medicine_is_no_emergency(string question) => Assert.Null(CorpusFile.Detector.Detect(question));

    [Theory]
    [InlineData("is chest pain normal after kyphoplasty?")]
    [InlineData("what if I can't pee afterwards?")]
    [InlineData("should I worry that my legs are numb?")]
    public void On_doubt_a_question_about_a_sign_is_a_sign(string question) =>
        Assert.Equal(RedFlagAction.Call911, CorpusFile.Detector.Detect(question)?.Action);

    [Theory]
    [InlineData("I can't breathe", PersonInDanger.Self)]
    [InlineData("my husband can't breathe", PersonInDanger.Him)]
    [InlineData("my husband says I slur my words", PersonInDanger.Self)]
    [InlineData("my mom has chest pain", PersonInDanger.Her)]
    [InlineData("someone here can't breathe", PersonInDanger.Them)]
    [InlineData("mi mamá no puede respirar", PersonInDanger.Her)]
    [InlineData("mi esposo no despierta", PersonInDanger.Him)]
    public void Knows_whom_the_sign_is_about(string utterance, PersonInDanger person) =>
        Assert.Equal(person, CorpusFile.Detector.Detect(utterance)?.Person);

    [Theory]
    [InlineData("I have a fever and chest pain", RedFlagAction.Call911)]
    [InlineData("I fell and I want to die", RedFlagAction.Call988)]
    [InlineData("I took all my pills to kill myself", RedFlagAction.Call911)]
    public void The_most_urgent_of_several_signs_wins(string utterance, RedFlagAction action) =>
        Assert.Equal(action, CorpusFile.Detector.Detect(utterance)?.Action);

    [Fact]
    public void A_sign_may_be_spread_over_two_messages_but_not_lie_in_the_earlier_one_alone()
    {
        Assert.NotNull(CorpusFile.Detector.Detect("hurts really bad", previous: "my chest"));
        Assert.Null(CorpusFile.Detector.Detect("thank you", previous: "my chest hurts"));
    }

    [Theory]
    [InlineData("chest pian")]
    [InlineData("I cant breeth")]
    [InlineData("numbness in my groyn")]
    [InlineData("i am bleding and it wont stop")]
    public void Misspellings_are_forgiven(string utterance) => Assert.NotNull(CorpusFile.Detector.Detect(utterance));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🚑")]
    [InlineData("\ud83d")]
    [InlineData("...!!!,,,???")]
    public void A_text_without_words_is_no_sign(string utterance) => Assert.Null(CorpusFile.Detector.Detect(utterance));

    [Fact]
    public void A_pasted_book_costs_no_more_than_a_moment()
    {
        var book = string.Concat(Enumerable.Repeat("my legs and the chest and no pain in the arm, he said. ", 5000));

        var started = Stopwatch.GetTimestamp();
        _ = CorpusFile.Detector.Detect(book);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    /// <summary>A generous bound, for slow machines and builds; the output says the figure.</summary>
    [Fact]
    public void An_utterance_takes_microseconds()
    {
        string[] files = ["must-catch.tsv", "harmless.tsv", "must-catch.blind.tsv", "harmless.blind.tsv", "development-a.tsv", "development-b.tsv"];
        var utterances = files.SelectMany(CorpusFile.Rows).Select(row => row[0]).ToArray();
        foreach (var utterance in Enumerable.Repeat(utterances, 5).SelectMany(all => all))
            CorpusFile.Detector.Detect(utterance);

        var times = utterances.Select(utterance =>
        {
            var started = Stopwatch.GetTimestamp();
            CorpusFile.Detector.Detect(utterance);
            return Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }).Order().ToArray();

        output.WriteLine($"median {times[times.Length / 2]:F0} µs, 95 % {times[times.Length * 95 / 100]:F0} µs of {times.Length}");
        Assert.True(times[times.Length / 2] < 1000);
    }
}
