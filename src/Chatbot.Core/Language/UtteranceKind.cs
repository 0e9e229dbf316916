namespace Chatbot.Core.Language;

/// <summary>What a message is made of, before anybody looks at what it says.</summary>
public enum UtteranceKind
{
    /// <summary>Something to read.</summary>
    Words,

    /// <summary>Nothing, or blanks.</summary>
    Empty,

    /// <summary>A file, a picture or a voice message, without a word.</summary>
    Attachment,

    /// <summary>Question marks, dots and the like.</summary>
    Punctuation,

    Emoji,

    /// <summary>Letters hit at random.</summary>
    Gibberish,

    /// <summary>More than <see cref="UtteranceKinds.LongestUtterance"/> characters.</summary>
    Overlong,
}
