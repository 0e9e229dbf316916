namespace Chatbot.Core.Knowledge;

/// <summary>The texts about the staff that staff-replies.yaml must hold.</summary>
public static class StaffReplyKeys
{
    public const string AnswerSoon = "answerSoon";

    /// <summary>Holds <c>{when}</c>.</summary>
    public const string AnswerAt = "answerAt";
    public const string AnswerLater = "answerLater";
    public const string CannotWait = "cannotWait";

    /// <summary>Who took over, where names are not shown.</summary>
    public const string StaffRole = "staffRole";

    /// <summary>Holds <c>{who}</c>.</summary>
    public const string TookOver = "tookOver";
    public const string HandedBack = "handedBack";
    public const string Ended = "ended";
    public const string CouldNotReach = "couldNotReach";
    public const string TakesLonger = "takesLonger";
    public const string Expired = "expired";
    public const string Cancelled = "cancelled";

    /// <summary>The patient is done with whoever answered them: asks whether it helped.</summary>
    public const string CancelledAnswered = "cancelledAnswered";

    /// <summary>The patient is back with the bot, and what was urgent stays with staff.</summary>
    public const string KeptUrgent = "keptUrgent";

    /// <summary>Asks whether the patient may be called back. What is asked is kept word for word with the consent.</summary>
    public const string CallbackConsent = "callbackConsent";
    public const string CallbackThanks = "callbackThanks";

    public static IReadOnlyList<string> All { get; } =
    [
        AnswerSoon, AnswerAt, AnswerLater, CannotWait, StaffRole, TookOver, HandedBack, Ended, CouldNotReach, TakesLonger,
        Expired, Cancelled, CancelledAnswered, KeptUrgent, CallbackConsent, CallbackThanks,
    ];

    /// <summary>What must stand in a text, for the bot to put something in its place.</summary>
    internal static string? SlotOf(string key) => key switch
    {
        AnswerAt => "{when}",
        TookOver => "{who}",
        _ => null,
    };
}
