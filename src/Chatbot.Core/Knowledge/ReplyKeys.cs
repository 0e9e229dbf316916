namespace Chatbot.Core.Knowledge;

/// <summary>The texts that replies.yaml must hold.</summary>
public static class ReplyKeys
{
    public const string SourceLine = "sourceLine";
    public const string OfferStaff = "offerStaff";
    public const string ReachStaff = "reachStaff";
    public const string Fallback = "fallback";
    public const string NotReviewed = "notReviewed";
    public const string Withdrawn = "withdrawn";
    public const string NotInThisLanguage = "notInThisLanguage";
    public const string VertebroplastyNotCovered = "vertebroplastyNotCovered";
    public const string Failure = "failure";
    public const string PlaceholderMark = "placeholderMark";
    public const string PassedOn = "passedOn";
    public const string AlreadyPassedOn = "alreadyPassedOn";
    public const string TicketLimit = "ticketLimit";
    public const string OfferToSend = "offerToSend";
    public const string OnlyStaffKnow = "onlyStaffKnow";
    public const string FallbackAgain = "fallbackAgain";
    public const string DidYouMean = "didYouMean";
    public const string NoneOfThese = "noneOfThese";
    public const string StaffOrPage = "staffOrPage";
    public const string AskStaff = "askStaff";
    public const string NoneMeant = "noneMeant";
    public const string Declined = "declined";
    public const string PartUnknown = "partUnknown";
    public const string MoreQuestions = "moreQuestions";
    public const string FeedbackQuestion = "feedbackQuestion";
    public const string FeedbackThanks = "feedbackThanks";
    public const string FeedbackSorry = "feedbackSorry";
    public const string OnCallTold = "onCallTold";
    public const string NothingToStop = "nothingToStop";
    public const string TextsEnded = "textsEnded";
    public const string AttachmentUnread = "attachmentUnread";
    public const string AttachmentNotPassedOn = "attachmentNotPassedOn";
    public const string Yes = "yes";
    public const string No = "no";
    public const string YesSend = "yesSend";
    public const string YesGoOn = "yesGoOn";
    public const string NoThanks = "noThanks";

    public static IReadOnlyList<string> All { get; } =
    [
        SourceLine, OfferStaff, ReachStaff, Fallback, NotReviewed, Withdrawn, NotInThisLanguage,
        VertebroplastyNotCovered, Failure, PlaceholderMark,
        PassedOn, AlreadyPassedOn, TicketLimit, OfferToSend, OnlyStaffKnow, FallbackAgain, DidYouMean,
        NoneOfThese, StaffOrPage, AskStaff, NoneMeant, Declined, PartUnknown, MoreQuestions, FeedbackQuestion, FeedbackThanks,
        FeedbackSorry, OnCallTold, NothingToStop, TextsEnded, AttachmentUnread, AttachmentNotPassedOn, Yes, No, YesSend, YesGoOn, NoThanks,
    ];
}
