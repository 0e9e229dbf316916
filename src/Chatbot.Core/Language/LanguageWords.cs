using System.Collections.Frozen;

namespace Chatbot.Core.Language;

/// <summary>
/// Common words that tell English from Spanish, without accents. Words that both languages write alike (no, doctor, me,
/// a, general, local, he, son, sin, once, van, sea, pie, come, dime, use, has, red) are left out on purpose; those in both
/// lists are names, whose letters would be taken for a sign.
/// </summary>
internal static class LanguageWords
{
    public static FrozenSet<string> English { get; } = Set("""
        the an and or but if then than that this these those there here of to in on at by for from with without about
        into over under after before during between until while because so such
        i im ive ill my mine myself you your yours youre we our ours us they them their she her hers his him it its
        who whom whose what whats when whens where wheres why how hows which
        is are was were be been being am isnt arent wasnt do does did dont doesnt didnt done doing
        have had having havent hasnt can cant cannot could couldnt will wont would wouldnt should shouldnt may might must
        need needs want wants get gets got getting go goes going went make makes take takes taking took give gives given
        know tell say said ask think feel feels help work works happen happens use used using put keep stay eat drink
        drive lift sleep rest walk wake hurt hurts pain safe long much many more most some any all every each other
        another same new old big small good bad better best first last next back up down out off again still just only
        very too also not yes hi hello hey thanks thank please ok okay sorry sure
        day days week weeks month months year years hour hours minute minutes today tomorrow night morning
        mom mother dad father husband wife sister brother grandma grandpa daughter aunt uncle
        doctors surgeon surgery procedure nurse nurses bone bones spine broken fracture needle cement balloon
        anesthesia asleep awake home hospital ride someone somebody anyone anybody people person
        medicine medicines medication meds blood thinner thinners pregnant bathroom heavy lifting kyphoplasty vertebroplasty
        open closed number numbers office price pay bill billed results travel trip sports sign papers driver ready agreed
        directions perfect example examples scar stitches outpatient contact image size relief crushed wedged sunken size
        restore meaning line map factor difference differences different benefit benefits side effects criteria parking
        walking working driving eating drinking showering bathing weight job stairs bed chair leave stand sit bend
        u ur r pls plz thx cuz gonna wanna gotta lol b4 thru
        info vertebra xarelto eliquis coumadin plavix salonpas
        """);

    public static FrozenSet<string> Spanish { get; } = Set("""
        el la los las un una unos unas lo al del de en con para por sin sobre entre desde hasta hacia segun
        y o u e ni pero si sino porque pues aunque mientras cuando donde como cual cuales quien quienes
        que cuanto cuanta cuantos cuantas
        yo mi mis mio mia tu tus usted ustedes nosotros nos su sus suyo le les se te ella ellos ellas esto esta este estos
        estas eso esa ese esos esas aquel aquella aqui ahi alli alla
        es soy eres somos fue era ser siendo sido esta estan estoy estar estaba este
        hay ha han he hemos haber tengo tiene tienen tener tenia tuve tuvo
        puedo puede pueden poder podria debo debe deben deberia hago hace hacen hacer hecho hizo
        voy va vas vamos van ir quiero quiere quisiera necesito necesita necesitan dar dan doy da
        duele duelen duermen dormir dormido dormida despierto despierta quedo queda quedar quedarme tomo toma tomar tomando
        saber sabe dice decir digo dijo usan usa usar pasa pasar sirve funciona dura tarda tardan cuesta cobran manejar
        mas menos muy mucho mucha muchos muchas poco poca algo nada todo toda todos todas otro otra mismo misma tan tanto
        bien mal mejor peor bueno buena malo grande pequeno nuevo nueva primero ultimo
        tambien tampoco ya aun todavia siempre nunca antes despues luego ahora hoy manana ayer
        hola gracias favor buenos buenas dias tardes noches perdon disculpe adios
        dia semana semanas mes meses ano anos hora horas minuto minutos
        mama madre papa padre esposo esposa marido hermano hermana abuelo abuela hijo hija tia tio suegra suegro
        doctora medico medica cirujano cirujana cirugia operacion procedimiento enfermera
        hueso huesos columna espalda vertebra quebrado roto fractura aguja cemento globo anestesia casa
        alguien persona gente medicina medicinas medicamento medicamentos pastillas sangre adelgazante embarazada bano
        dolor cifoplastia vertebroplastia riesgos levantar cargar pesado reposo
        numero horario direccion telefono cicatriz puntos listo perfecto ejemplo ejemplos diferente diferentes diferencia
        caminar trabajar viajar mover muebles deportes actividades similitudes chofer firmar papeles reciben cobraron
        veces dos tres cuatro cinco seis siete ocho nueve diez comer beber banarme regresar volver trabajo cama silla
        riesgo seguro segura doloroso dolorosa urgente embarazo cerveza warfarina resultado resultados entiendo explique
        q xq pq porfa porfavor tmb
        info vertebra xarelto eliquis coumadin plavix salonpas
        """);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
