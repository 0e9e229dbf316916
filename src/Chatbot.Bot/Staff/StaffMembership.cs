namespace Chatbot.Bot.Staff;

/// <summary>Whether somebody is of the staff's team.</summary>
internal enum StaffMembership
{
    Member,
    Outsider,

    /// <summary>Teams could not be asked.</summary>
    Unknown,
}
