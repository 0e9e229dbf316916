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
    public const string EmptyUtterance = "emptyUtterance";
    public const string Failure = "failure";
    public const string PlaceholderMark = "placeholderMark";

    public static IReadOnlyList<string> All { get; } =
    [
        SourceLine, OfferStaff, ReachStaff, Fallback, NotReviewed, Withdrawn, NotInThisLanguage,
        VertebroplastyNotCovered, EmptyUtterance, Failure, PlaceholderMark,
    ];
}
