using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Language;

/// <summary>How often the language of a message is told rightly; the shares are printed, so that they can be compared.</summary>
public sealed class LanguageAccuracyTests(ITestOutputHelper output)
{
    private static readonly (string Text, PatientLanguage Language)[] Short =
    [
        .. Lines("""
            son diferentes?
            duele?
            cuanto dura
            y manejar?
            y después?
            dormido?
            despierta?
            por qué?
            quién?
            y comer?
            es seguro?
            es doloroso
            tarda mucho?
            cuántos días
            y el reposo
            riesgos
            y el cemento?
            sangrado
            ambulatoria?
            con anestesia?
            local o general?
            hospital o clínica?
            puntos?
            cicatriz?
            cuál es mejor
            y si no funciona
            otra fractura?
            levantar cosas
            caminar?
            trabajar?
            volver al trabajo
            bañarme?
            viajar
            alcohol o cerveza
            diabetes y cirugía
            embarazo
            medicinas
            anticoagulantes
            contraindicaciones
            complicaciones
            similitudes
            diferencias?
            ventajas
            es urgente
            resultados?
            cuánto cuesta
            actividades fuertes
            deportes
            mover muebles
            me cobraron dos veces
            firmar papeles
            chofer?
            horario?
            dirección
            estacionamiento
            y mañana?
            listo
            perfecto
            de acuerdo
            no entiendo
            explique más
            ejemplos?
            solo una noche?
            y mi esposa?
            cuatro horas?
            """, PatientLanguage.Spanish),
        .. Lines("""
            are they different?
            painful?
            how long
            and driving?
            and after?
            asleep?
            awake?
            why?
            who?
            and eating?
            is it safe?
            is it painful
            takes long?
            how many days
            bed rest
            risks
            the cement?
            bleeding
            outpatient?
            anesthesia?
            local or general?
            hospital or clinic?
            stitches?
            scar?
            which is better
            if it fails
            another fracture?
            lifting things
            walking?
            working?
            back to work
            bathing?
            travel
            alcohol or beer
            diabetes and surgery
            pregnancy
            medicines
            blood thinners
            contraindications
            complications
            similarities
            differences?
            benefits
            is it urgent
            results?
            price
            strenuous activity
            sports
            moving furniture
            billed twice
            sign papers
            driver?
            office hours
            directions
            parking
            contact info
            ready
            perfect
            agreed
            confusing
            explain more
            examples?
            fax number
            c-arm
            image guidance
            """, PatientLanguage.English),
    ];

    private static readonly LanguageDetector WithoutVocabulary = new([], []);

    private static readonly LanguageDetector WithVocabulary = new(
        Questions(PatientLanguage.English).Select(question => question.Text),
        Questions(PatientLanguage.Spanish).Select(question => question.Text));

    [Fact]
    public void Tells_the_language_of_the_clinics_questions_without_knowing_their_words()
    {
        var (wrong, unsure) = Measure("questions of faq-data, without vocabulary", WithoutVocabulary, [.. ClinicData.PairPhrasings, .. ClinicData.StaffPhrasings]);

        Assert.True(wrong <= 0.001 && unsure <= 0.012, $"{wrong:P2} wrong, {unsure:P2} unsure");
    }

    [Fact]
    public void Tells_the_language_of_the_tuning_questions()
    {
        var (wrong, unsure) = Measure("tune.tsv, with vocabulary", WithVocabulary, [.. ClinicData.TuningQuestions.Select(question => (question.Text, question.Language))]);

        Assert.True(wrong == 0 && unsure <= 0.005, $"{wrong:P2} wrong, {unsure:P2} unsure");
    }

    [Fact]
    public void Tells_the_language_of_one_to_four_words()
    {
        var (wrong, unsure) = Measure("one to four words, without vocabulary", WithoutVocabulary, Short);
        Measure("one to four words, with vocabulary", WithVocabulary, Short);

        Assert.True(wrong == 0 && unsure <= 0.03, $"{wrong:P2} wrong, {unsure:P2} unsure");
    }

    private (double Wrong, double Unsure) Measure(string name, LanguageDetector detector, IReadOnlyList<(string Text, PatientLanguage Language)> questions)
    {
        var told = questions.Select(question => (question, Told: detector.Detect(question.Text))).ToList();
        var wrong = told.Where(item => item.Told is { } language && language != item.question.Language).ToList();
        var unsure = told.Where(item => item.Told is null).ToList();
        output.WriteLine($"{name}: {questions.Count} messages, {wrong.Count} wrong, {unsure.Count} unsure");
        foreach (var item in wrong.Concat(unsure).Take(40))
            output.WriteLine($"  {(item.Told is null ? "unsure" : "wrong")}: {item.question.Text}");
        return ((double)wrong.Count / questions.Count, (double)unsure.Count / questions.Count);
    }

    private static IEnumerable<(string Text, PatientLanguage Language)> Questions(PatientLanguage language) =>
        ClinicData.PairPhrasings.Concat(ClinicData.StaffPhrasings).Where(question => question.Language == language);

    private static IEnumerable<(string, PatientLanguage)> Lines(string texts, PatientLanguage language) =>
        texts.Split('\n').Select(text => (text, language));
}
