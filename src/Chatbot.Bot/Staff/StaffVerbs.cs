namespace Chatbot.Bot.Staff;

/// <summary>What the buttons of a ticket's card ask for.</summary>
internal static class StaffVerbs
{
    public const string Claim = "claim";
    public const string Unassign = "unassign";
    public const string Reply = "reply";
    public const string Send = "send";
    public const string Resolve = "resolve";
    public const string Reopen = "reopen";
    public const string Acknowledge = "acknowledge";
    public const string Transfer = "transfer";
    public const string Phrasing = "phrasing";
    public const string Transcript = "transcript";
    public const string Show = "show";
}
