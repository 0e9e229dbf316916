using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Dialogue.Rules;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.PersonalData;

namespace Chatbot.Core.Dialogue;

/// <summary>Takes a message in before any rule is asked: masks personal data, and tells the language, signs of an emergency, commands and small talk.</summary>
internal sealed class Listening(KnowledgeBase knowledge, RedFlagDetector redFlags)
{
    private readonly LanguageDetector _languages = new(WordsIn(knowledge, PatientLanguage.English), WordsIn(knowledge, PatientLanguage.Spanish));
    private readonly CommandMatcher _commands = new(knowledge.Commands);
    private readonly SmallTalkMatcher _smallTalk = new(knowledge.SmallTalk);

    public Situation To(Turn turn, DialogueMemory memory, DateTimeOffset now)
    {
        var utterance = PersonalDataMask.Apply(Words.WithoutLoneSurrogates(turn.Utterance));
        var words = Words.Of(utterance);
        var text = new PhraseText(utterance);
        var command = _commands.Match(text);
        var stated = Wish(command) ?? turn.StatedLanguage ?? memory.StatedLanguage;
        var detected = _languages.Detect(utterance, words);
        var language = stated ?? detected ?? turn.ConversationLanguage ?? memory.Subject?.Language ?? PatientLanguage.English;
        return new()
        {
            Turn = turn,
            Memory = Wish(command) is { } wish ? memory with { StatedLanguage = wish } : memory,
            Utterance = utterance,
            Words = words,
            Phrases = text,
            Signs = redFlags.Read(turn.Utterance),
            Language = language,
            Heard = detected ?? language,
            Command = command,
            Chatter = _smallTalk.Read(text),
            Now = now,
        };
    }

    private static PatientLanguage? Wish(CommandReading? command) => command?.Rule.Command switch
    {
        PatientCommand.SpeakEnglish => PatientLanguage.English,
        PatientCommand.SpeakSpanish => PatientLanguage.Spanish,
        _ => null,
    };

    private static IEnumerable<string> WordsIn(KnowledgeBase knowledge, PatientLanguage language) =>
        KnowledgeTexts.Of(knowledge, language).Select(text => text.Text);
}
