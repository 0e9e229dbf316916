using Chatbot.Core.Dialogue.Chatter;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>What the rules decide about: a turn, and what is known before any of them is asked.</summary>
internal sealed record Situation
{
    public required Turn Turn { get; init; }

    /// <summary>The turn's memory without what is too old.</summary>
    public required DialogueMemory Memory { get; init; }

    /// <summary>The message with personal data masked. Only the search for emergencies reads it as it was written.</summary>
    public required string Utterance { get; init; }

    /// <summary>The words of <see cref="Utterance"/>, see <see cref="Language.Words"/>.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary><see cref="Utterance"/>, ready for phrases.</summary>
    public required PhraseText Phrases { get; init; }

    /// <summary>The message as it was written, read for signs of an emergency.</summary>
    public required FlagReading Signs { get; init; }

    /// <summary>The language of the reply.</summary>
    public required PatientLanguage Language { get; init; }

    /// <summary>The language of the message, in which it is looked up; another one when the person asked for replies in it.</summary>
    public required PatientLanguage Heard { get; init; }

    /// <summary>What the message tells the bot to do, if anything.</summary>
    public CommandReading? Command { get; init; }

    /// <summary>What of the message is small talk.</summary>
    public required SmallTalkReading Chatter { get; init; }

    /// <summary>The message without the greeting and the thanks around it.</summary>
    public string Question => Chatter.Rest;

    /// <summary><see cref="Question"/>, ready for phrases.</summary>
    public PhraseText QuestionPhrases => ReferenceEquals(Question, Utterance) ? Phrases : new(Question);

    public required DateTimeOffset Now { get; init; }

    public string Channel => Turn.Channel;

    /// <summary>Whether the channel takes short texts.</summary>
    public bool IsBrief => ChannelNames.WantsShortForm(Turn.Channel);

    /// <summary>A reply of one outcome.</summary>
    public static TurnReply Reply(TurnOutcome outcome, DialogueMemory memory) => new([outcome], memory);
}
