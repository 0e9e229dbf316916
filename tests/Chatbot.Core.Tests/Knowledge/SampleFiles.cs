using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Tests.Knowledge;

/// <summary>A small, complete and faultless faq-data folder, to be spoiled by the test.</summary>
public sealed class SampleFiles
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal)
    {
        ["clinic.yaml"] = """
            name: Sample Clinic
            phone: { placeholder: (602) 555-0100 }
            fax: (602) 555-0101
            address: 1 Main Street, Phoenix
            hours: { en: Monday to Friday, es: De lunes a viernes }
            timeZone: America/Phoenix
            greeting: { en: Hello., es: Hola. }
            disclosure: { en: I am a bot., es: Soy un bot. }

            """,
        ["facts.yaml"] = """
            facts:
              - { id: ride-home, section: After, text: someone must drive you home }
              - { id: rest, section: After, text: you must rest for 24-48 hours }

            """,
        ["safety-notices.yaml"] = """
            notices:
              - id: call-same-day
                source: The clinic
                en: { text: Call us the same day., short: Call us today., review: { state: pending } }
                es: { text: Llame el mismo día., short: Llame hoy., review: { state: pending } }

            """,
        ["red-flags.yaml"] = """
            concepts:
              chest: [chest, pecho]
            context:
              negators: [no, not]
              notNegators: [not sure]
              negationEnds: [but]
              history: [years ago]
              present: [now]
              definition: [what is]
              general: [risk of]
              elsewhere: [crossword]
              personal: [my]
              self: [i]
              her: [mom, wife]
              him: [husband]
              them: [someone]
              compounds: [blood thinner]
              realWords: [chess]
            idioms: [kill* me]
            groups:
              - { id: cauda-equina, call911: [numb ... groin] }
              - { id: embolism, call911: [<chest> ... hurts] }
              - { id: anaphylaxis, call911: [throat & swollen] }
              - { id: stroke, call911: [face ... droop*] }
              - { id: medicines, reply: overdose, call911: [overdose] }
              - { id: bleeding, call911: [wont stop bleeding] }
              - { id: infection, callClinicToday: [fever] }
              - { id: clot, callClinicToday: [hot calf] }
              - { id: new-fracture, callClinicToday: [fell] }
              - { id: crisis, call988: [kill myself] }
              - { id: unresponsive, call911: [wont wake up] }
            helpCalled: { patterns: [called ... 911], text: { en: 'Stay on the line with 911.', es: 'Siga en la línea con el 911.' }, short: { en: 'Stay on the line with 911.', es: 'Siga en la línea con el 911.' } }
            replies:
              call911:
                self: { text: { en: 'Call 911.', es: 'Llame al 911.' }, short: { en: 'Call 911.', es: 'Llame al 911.' }, repeat: { en: 'Call 911.', es: 'Llame al 911.' } }
                other: { text: { en: 'Call 911. Stay with {them}.', es: 'Llame al 911. Quédese.' }, short: { en: 'Call 911. Stay with {them}.', es: 'Llame al 911.' }, repeat: { en: 'Call 911. Stay with {them}.', es: 'Llame al 911.' } }
              call988:
                self: { text: { en: 'Call 988 or 911.', es: 'Llame al 988 o al 911.' }, short: { en: 'Call 988 or 911.', es: 'Llame al 988 o al 911.' }, repeat: { en: 'Call 988 or 911.', es: 'Llame al 988 o al 911.' } }
                other: { text: { en: 'Call 988 or 911. Stay with {them}.', es: 'Llame al 988 o al 911. Quédese.' }, short: { en: 'Call 988 or 911. Stay with {them}.', es: 'Llame al 988 o al 911.' }, repeat: { en: 'Call 988 or 911. Stay with {them}.', es: 'Llame al 988 o al 911.' } }
              callClinicToday:
                self: { text: { en: 'Call {clinic.phone} today.', es: 'Llame hoy al {clinic.phone}.' }, short: { en: 'Call {clinic.phone} today.', es: 'Llame hoy al {clinic.phone}.' }, repeat: { en: 'Call {clinic.phone} today.', es: 'Llame hoy al {clinic.phone}.' } }
                other: { text: { en: 'Call {clinic.phone} today. Stay with {them}.', es: 'Llame hoy al {clinic.phone}. Quédese.' }, short: { en: 'Call {clinic.phone} today. Stay with {them}.', es: 'Llame hoy al {clinic.phone}.' }, repeat: { en: 'Call {clinic.phone} today. Stay with {them}.', es: 'Llame hoy al {clinic.phone}.' } }
              overdose:
                self: { text: { en: 'Call 911 or Poison Control.', es: 'Llame al 911 o al centro de envenenamientos.' }, short: { en: 'Call 911 or Poison Control.', es: 'Llame al 911 o al centro de envenenamientos.' }, repeat: { en: 'Call 911 or Poison Control.', es: 'Llame al 911 o al centro de envenenamientos.' } }
                other: { text: { en: 'Call 911 or Poison Control. Stay with {them}.', es: 'Llame al 911 o al centro de envenenamientos. Quédese.' }, short: { en: 'Call 911 or Poison Control. Stay with {them}.', es: 'Llame al 911 o al centro de envenenamientos.' }, repeat: { en: 'Call 911 or Poison Control. Stay with {them}.', es: 'Llame al 911 o al centro de envenenamientos.' } }

            """,
        ["staff-topics.yaml"] = """
            topics:
              - id: cost
                route: billing
                urgent: false
                words:
                  en: [how much ... cost, (medicare|medicaid)]
                  es: [cuanto cuesta]
                phrasings:
                  en: [What do I pay?, Is there a bill?, Do you take my plan?, Is it covered?, Who pays?]
                  es: [¿Cuánto pago?, ¿Me llega una cuenta?, ¿Quién paga?]
                line: { en: Our billing desk knows., es: Lo sabe la oficina de cobros. }
                notices: []

            """,
        ["glossary.yaml"] = """
            terms:
              - id: fluoroscopy
                en: { term: fluoroscopy, gloss: a moving X-ray picture }
                es: { term: fluoroscopia, gloss: una imagen de rayos X en movimiento }

            """,
        ["synonyms.yaml"] = """
            en:
              - [kyphoplasty, balloon procedure]
            es:
              - [cifoplastia, procedimiento del globo]

            """,
        ["replies.yaml"] = """
            sourceLine: { en: From our page., es: De nuestra página. }
            offerStaff: { en: Shall I ask our staff?, es: ¿Le pregunto al personal? }
            reachStaff: { en: 'Call {clinic.phone}.', es: 'Llame al {clinic.phone}.' }
            fallback: { en: I do not know., es: No lo sé. }
            notReviewed: { en: Our staff answer this., es: Esto lo responde el personal. }
            withdrawn: { en: Our staff answer this now., es: Esto lo responde ahora el personal. }
            notInThisLanguage: { en: There is no English answer., es: No hay respuesta en español. }
            vertebroplastyNotCovered: { en: The page does not say., es: La página no lo dice. }
            failure: { en: Something went wrong., es: Algo falló. }
            placeholderMark: { en: '[sample]', es: '[ejemplo]' }
            passedOn: { en: 'I pass it on. Call {clinic.phone}.', es: 'Lo paso. Llame al {clinic.phone}.' }
            alreadyPassedOn: { en: I passed it on before., es: Ya lo pasé. }
            ticketLimit: { en: That is enough for now., es: Ya basta por ahora. }
            offerToSend: { en: Shall I send it?, es: ¿Lo mando? }
            onlyStaffKnow: { en: Only staff know., es: Solo el personal sabe. }
            fallbackAgain: { en: I still do not know., es: Todavía no lo sé. }
            didYouMean: { en: Which one?, es: ¿Cuál? }
            staffOrPage: { en: Our page or our staff?, es: ¿La página o el personal? }
            askStaff: { en: Ask our staff, es: Preguntar al personal }
            noneOfThese: { en: None of these, es: Ninguna de estas }
            noneMeant: { en: I see., es: Entiendo. }
            declined: { en: All right., es: Está bien. }
            partUnknown: { en: 'I do not know this part:', es: 'No sé esta parte:' }
            moreQuestions: { en: 'Shall I go on?', es: '¿Sigo?' }
            feedbackQuestion: { en: 'Did that help?', es: '¿Le ayudó?' }
            feedbackThanks: { en: Good., es: Bien. }
            feedbackSorry: { en: Sorry., es: Lo siento. }
            onCallTold: { en: Staff on call are told., es: Se avisa al personal de guardia. }
            nothingToStop: { en: All right., es: Está bien. }
            textsEnded: { en: No more texts., es: No más mensajes. }
            attachmentUnread: { en: I read no files., es: No leo eso. }
            attachmentNotPassedOn: { en: I kept it here., es: No lo pasé. }
            'yes': { en: 'Yes', es: 'Sí' }
            'no': { en: 'No', es: 'No' }
            yesSend: { en: 'Yes, send it', es: 'Sí, mándela' }
            yesGoOn: { en: 'Yes, go on', es: 'Sí, siga' }
            noThanks: { en: 'No, thank you', es: 'No, gracias' }

            """,
        ["smalltalk.yaml"] = """
            fillers: { en: [please], es: [por favor] }
            items:
              - id: greeting
                around: inFront
                words: { en: [hi, good (morning|evening)], es: [hola] }
                reply: { en: Hi., es: Yo sé. }
              - id: anger
                offersPerson: true
                words: { en: [this is bad], es: [esto es malo] }
                reply: { en: I am sorry., es: Lo siento. }
            kinds:
              empty: { en: Please write., es: No lo leo. }
              attachment: { en: I read only words., es: No lo leo. }
              punctuation: { en: Please write words., es: No lo leo. }
              emoji: { en: I read no emoji., es: No lo leo. }
              gibberish: { en: I cannot read that., es: No lo leo. }
              overlong: { en: That is too long., es: No lo leo. }
            offTopic:
              - { id: off-weather, words: { en: [what ... weather], es: [que tiempo hace] } }
            onTopic: { en: [pain], es: [dolor] }
            offTopicReply: { en: I cannot help with that., es: No lo leo. }
            otherLanguage: { en: I read only this., es: No lo leo. }

            """,
        ["commands.yaml"] = """
            commands:
              - { id: person, anywhere: { en: [talk ... human], es: [hablar ... humano] }, unless: { en: [during], es: [durante] }, alone: { en: [human], es: [humano] } }
              - { id: speak-spanish, alone: { en: [spanish], es: [espanol] }, reply: { en: In Spanish., es: No lo leo. } }
              - { id: speak-english, alone: { en: [english], es: [ingles] }, reply: { en: In English., es: No lo leo. } }
              - { id: back-to-bot, alone: { en: [bot], es: [el bot] }, reply: { en: I am back., es: No lo leo. } }
              - { id: no-person, alone: { en: [no person], es: [nadie] }, reply: { en: No one then., es: No lo leo. } }
              - { id: start-over, alone: { en: [start over], es: [empezar de nuevo] }, reply: { en: We start again., es: No lo leo. } }
              - { id: help, alone: { en: [help], es: [ayuda] }, reply: { en: Ask me., es: No lo leo. } }
            fillers: { en: [the, one], es: [la] }
            asking: { en: [how], es: [como] }
            answers:
              "yes": { en: [yes], es: [si] }
              "no": { en: [no], es: [no] }
              none: { en: [none], es: [ninguna] }
              first: { en: [first, one], es: [primera] }
              second: { en: [second], es: [segunda] }
              third: { en: [third], es: [tercera] }
              last: { en: [last], es: [ultima] }

            """,
        ["staff-replies.yaml"] = """
            texts:
              answerSoon: { en: We write soon., es: Le digo ya. }
              answerAt: { en: 'We write {when}.', es: 'Le digo {when}.' }
              answerLater: { en: We write later., es: Le digo luego. }
              cannotWait: { en: 'Call {clinic.phone} now.', es: 'Llame ya al {clinic.phone}.' }
              staffRole: { en: Our nurse, es: La clínica }
              tookOver: { en: '{who} is here.', es: '{who} ya está.' }
              handedBack: { en: We come back., es: Ya le digo. }
              ended: { en: We left., es: Ya me voy. }
              couldNotReach: { en: We called you., es: Le llamé hoy. }
              takesLonger: { en: It takes more time., es: Tarda más. }
              expired: { en: No one came., es: No vino. }
              cancelled: { en: We let them know., es: Ya lo sé. }
              cancelledAnswered: { en: Did it help?, es: ¿Le sirve? }
              keptUrgent: { en: We still have it., es: Aún la veo. }
              callbackConsent: { en: May we call?, es: ¿Le llamo? }
              callbackThanks: { en: We may call., es: Le llamo. }
            canned:
              - id: please-call
                title: Please call us
                en: { text: Please call us., short: Please call., review: { state: pending } }
                es: { text: Llame ya., short: Llame., review: { state: pending } }

            """,
        ["content-rules.yaml"] = """
            forbidden:
              - words: { en: [success rate], es: [tasa de éxito] }
                because: the page gives no success rate
            required:
              - pair: recovery-rest
                words: { en: [24 to 48 hours], es: [24 a 48 horas] }
                because: rest is said in the page's words
            readingGradeExempt:
              en: [kyphoplasty]
              es: [cifoplastia]

            """,
        ["recovery.yaml"] = """
            # Recovery, written by the nurses.
            topic: recovery
            source: { title: FAQs on Kyphoplasty, section: After }
            pairs:
              - id: recovery-ride-home    # asked every day
                appliesTo: kyphoplasty
                facts: [ride-home]
                followUps: [recovery-rest]
                notices: [call-same-day]
                offersStaff: true
                en:
                  question: Who will drive me home?
                  phrasings: [Can I drive?, Do I need a ride?, May I take a cab?, Is a bus fine?, Who picks me up?, Can my son come?, How do I get home?, Need a driver?]
                  answer: |
                    Someone must drive you home. You may not drive.

                    Ask a friend to come.
                  short: Someone must drive you home.
                  review: { state: pending }
                es:
                  question: ¿Quién me lleva a casa?
                  phrasings: [¿Puedo manejar?, ¿Necesito chofer?, ¿Quién me recoge?, ¿Puede venir mi hijo?, ¿Puedo tomar un taxi?]
                  answer: Alguien lo debe llevar a casa. No puede manejar.
                  short: Alguien lo debe llevar a casa.
                  review: { state: pending }

              - id: recovery-rest
                appliesTo: both
                source: { title: FAQs on Kyphoplasty, section: Rest }
                facts: [rest]
                en:
                  question: How long do I rest?
                  phrasings: [Do I rest?, When can I get up?, Must I lie down?, Is bed rest long?, How many days in bed?, Can I walk?, Time to rest?, When am I up again?]
                  answer: You must rest for 24 to 48 hours.
                  short: Rest for 24 to 48 hours.
                es:
                  question: ¿Cuánto tiempo descanso?
                  phrasings: [¿Descanso?, ¿Cuándo me levanto?, ¿Debo estar en cama?, ¿Cuántos días en cama?, ¿Puedo caminar?]
                  answer: Debe descansar de 24 a 48 horas.
                  short: Descanse de 24 a 48 horas.

            """,
    };

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>Changes one place of a file, which must be there exactly once.</summary>
    public SampleFiles Replace(string file, string old, string replacement)
    {
        Assert.Equal(2, _texts[file].Split(old).Length);
        _texts[file] = _texts[file].Replace(old, replacement, StringComparison.Ordinal);
        return this;
    }

    public SampleFiles Write(string file, string text)
    {
        _texts[file] = text;
        return this;
    }

    public SampleFiles Delete(string file)
    {
        Assert.True(_texts.Remove(file));
        return this;
    }

    public KnowledgeFiles Files() => KnowledgeFiles.Of(_texts.Select(text => KnowledgeFile.Of(text.Key, text.Value)));

    public KnowledgeReading Read() => KnowledgeReader.Read(Files());

    public void SaveTo(string folder)
    {
        foreach (var (name, text) in _texts)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
