namespace Chatbot.Core.Knowledge.Serving;

/// <summary>Why a pair is not answered in a language.</summary>
public enum NotServedReason
{
    /// <summary>The clinic withdrew the pair.</summary>
    Withdrawn,

    /// <summary>There is no text in this language.</summary>
    MissingLanguage,

    /// <summary>Nobody has signed the text, or a notice that belongs to it.</summary>
    Unsigned,

    /// <summary>The review of the text, or of a notice that belongs to it, is overdue beyond the time of grace.</summary>
    Overdue,
}
