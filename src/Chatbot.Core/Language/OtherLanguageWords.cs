using System.Collections.Frozen;

namespace Chatbot.Core.Language;

/// <summary>
/// Small words of other languages in Latin letters, without accents, those shared with English or Spanish included: a
/// shared word is no sign, but does not speak against its language either.
/// </summary>
internal static class OtherLanguageWords
{
    /// <param name="Words">Small words, and a few that patients need.</param>
    /// <param name="Unmistakable">Those that are enough in a message of few words.</param>
    /// <param name="Marks">Letters that neither English nor Spanish has.</param>
    internal sealed record Small(FrozenSet<string> Words, FrozenSet<string> Unmistakable, string Marks);

    public static IReadOnlyDictionary<string, Small> ByLanguage { get; } = new Dictionary<string, Small>(StringComparer.Ordinal)
    {
        ["fr"] = Of("""
            je j ai tu il elle on nous vous ils elles me te se le la les un une des du de d au aux l ce c cet cette ces est sont
            suis es etes etre avoir avez avons ont a et ou mais donc car si que qui quoi dont quel quelle quels quelles quand
            comment combien pourquoi mon ma mes ton votre vos notre son sa ses leur pas ne n non oui pour avec sans dans sur
            sous apres avant pendant entre chez vers tres trop plus moins bien mal peu beaucoup temps jours semaines heures puis
            peux peut pouvez dois doit faut faire fait conduire manger boire dormir marcher travailler prendre savoir parler
            parle parlez francais anglais douleur dos os operation chirurgie medecin docteur medicament medicaments bonjour
            bonsoir merci salut y en qu s t m dort endormi vertebre est-ce quelqu quelqu'un besoin voudrais veux rentrer maison
            rester hopital ca fera
            """, "bonjour bonsoir merci francais parlez pourquoi combien", "êèùûœçîëâ"),
        ["pt"] = Of("""
            eu tu ele ela nos voce voces eles elas me te se lhe o a os as um uma uns umas do da dos das no na nas ao aos pelo
            pela de em com por para sem sobre entre ate depois antes durante e ou mas se que quem qual quais quando quanto quanta
            quantos como onde porque meu minha meus minhas seu sua nosso nossa isso isto esse essa este esta aquele nao sim
            muito muita pouco mais menos bem mal ja ainda agora hoje amanha sempre tambem so sou e sao estou esta estao ser estar
            ter tenho tem temos posso pode podem preciso precisa devo deve quero fazer faco feito ir vou vai dirigir comer beber
            dormir andar trabalhar tomar saber falar fala falo portugues ingles dor doi costas coluna osso cirurgia operacao medico
            medica remedio remedios ola oi obrigado obrigada bom boa dia tarde noite dias semanas horas tempo alguem casa
            acordado acordada vertebra fratura gravida ficar demora dura depressa la gostaria
            """, "obrigado obrigada voce portugues oi ola nao", "ãõçêâàô"),
        ["it"] = Of("""
            io tu lui lei noi voi loro mi ti si ci vi lo la li le il i gli un uno una di del dello della dei degli delle da dal
            dalla in nel nella con su sul sulla per tra fra a al alla e o ma se che chi cui quale quali quando quanto quanta
            quanti come dove perche mio mia miei mie tuo suo sua nostro questo questa quello quella non no si molto poco piu
            meno bene male gia ancora adesso oggi domani sempre anche sono sei siamo siete essere avere ho hai ha abbiamo hanno
            posso puo possiamo devo deve voglio vorrei fare faccio fatto andare vado guidare mangiare bere dormire camminare
            lavorare prendere sapere parlare parla parlo italiano inglese dolore schiena osso operazione intervento medico
            dottore medicina ciao buongiorno buonasera grazie prego dopo prima durante giorni settimane ore tempo qualcuno casa
            sveglio sveglia dura frattura vertebra fa mal incinta
            """, "ciao buongiorno grazie italiano perche", "èùò"),
        ["de"] = Of("""
            ich du er sie es wir ihr mich mir dich ihm ihn uns der die das den dem des ein eine einen einem einer eines kein keine
            und oder aber denn weil wenn dass ob als wie was wer wo wann warum wieviel viel welche welcher mein meine meinen
            meinem meiner dein ihre unser nicht nein ja sehr mehr weniger gut schon noch jetzt heute morgen immer auch nur bin
            ist sind war sein werden wird wurde haben habe hat hatte kann konnen muss mussen soll darf will mochte machen gehen
            fahren autofahren essen trinken schlafen laufen arbeiten nehmen wissen sprechen spricht deutsch englisch schmerz
            schmerzen rucken knochen operation arzt arztin medikament medikamente hallo guten tag danke bitte nach vor bei mit
            ohne fur von zu zum zur im in am an auf aus uber unter bis seit tage tagen wochen stunden lange zeit jemand haus
            hause wach narkose weh tut gibt man schwanger eingriff
            """, "danke bitte deutsch guten ich nicht", "äöß"),
        ["ht"] = Of("""
            mwen m ou li nou yo w n l k se te ap pral ka kapab dwe vle pa gen genyen fe di ale vini manje bwe domi kondwi mache
            travay pran konnen pale kreyol angle ki kisa kijan kouman kile kote konbyen poukisa eske si pou ak avek san nan sou
            anba apre anvan pandan jiskaske men oswa oubyen epi e yon youn sa sila sa a mwa jou semen le tan anpil piti byen mal
            deja toujou jodi demen doule do zo operasyon dokte medikaman grenn lopital lakay moun bonjou bonswa mesi tanpri wi
            non ansent fem dwe fet fe m ede
            """, "bonjou bonswa mesi kreyol tanpri mwen eske", ""),
        ["tl"] = Of("""
            ako ka siya kami tayo kayo sila ko mo niya namin natin ninyo nila akin aking iyong ang ng nang mga si sina ni sa kay
            na at o pero kung kapag dahil para ba po opo ho hindi oo wala walang may meron mayroon ay ito iyan iyon dito diyan
            doon ano anong sino saan kailan bakit paano gaano ilan magkano lang lamang din rin pa naman muna lahat marami konti
            pwede puwede maaari kailangan gusto dapat ayaw masakit sakit likod buto operasyon opera doktor gamot bahay araw
            linggo oras buwan pagkatapos bago habang magmaneho kumain uminom matulog maglakad magtrabaho umuwi magsalita tagalog
            ingles salamat kumusta kamusta magandang umaga gabi hapon tatagal katagal gising buntis yung talaga akong
            """, "salamat kumusta kamusta tagalog magandang paano masakit", ""),
        ["vi"] = Of("""
            toi ban anh chi em ong ba no chung la co khong duoc bi se da dang va hay hoac nhung neu thi ma cua cho voi trong ngoai
            tren duoi sau truoc khi nao gi ai dau đau sao bao nhieu lau the may cac nhung nay do đo rat qua lam nen phai can muon
            biet noi tieng viet an uong ngu đi lai xe ve nha lam viec nghi lung xuong mo phau thuat bac si thuoc benh vien ngay
            tuan gio cam on xin chao giup nguoi đuoc đang đa đe đen cham gay me te
            """, "viet xin chao đau khong", "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹăÐĐ"),
        ["pl"] = Of("""
            ja ty on ona my wy oni mnie mi cie jest sa jestem byc mam ma czy jak kiedy gdzie dlaczego ile co kto nie tak i a ale
            lub oraz bo ze do od na w z za po przed dla przy moj moja moje bardzo juz jeszcze teraz dzis jutro moge mozna musze
            chce prosze dziekuje dzien dobry bol boli plecy kregoslup kosc operacja lekarz lek leki dom dni tygodni godzin jesc
            pic spac prowadzic samochod mowic polsku
            """, "dziekuje prosze polsku", "łąęśćńżź"),
        ["nv"] = Of("yaateeh haatii doo doo dago shi ni bee ahehee hagoonee dine bizaad shima ayoo neezgai daa hoot ei shich", "yaateeh ahehee", "įǫł"),
        ["so"] = Of("waxaan aan ma miyaa iyo ka ku u waa mahadsanid iga maxaa sidee goorma xanuun dhabar dhakhtar qalliin intee kadib soomaali salaan", "mahadsanid soomaali waxaan", ""),
        ["sw"] = Of("mimi wewe yeye sisi ni na ya wa kwa je nini lini wapi kwa nini vipi naweza nina maumivu mgongo daktari upasuaji asante habari tafadhali kiswahili baada kabla muda gani", "asante kiswahili habari", ""),
    };

    private static Small Of(string words, string unmistakable, string marks) => new(Set(words), Set(unmistakable), marks);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
