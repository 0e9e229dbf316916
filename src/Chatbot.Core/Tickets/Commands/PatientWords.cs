namespace Chatbot.Core.Tickets.Commands;

/// <summary>What a patient is to be told: a text of staff-replies.yaml, or what somebody of the staff wrote.</summary>
internal abstract record PatientWords
{
    /// <param name="Key">One of <see cref="Knowledge.StaffReplyKeys"/>.</param>
    public sealed record Notice(string Key, StaffMember? Who = null) : PatientWords;

    /// <summary>Staff's own words, as they wrote them.</summary>
    public sealed record OfStaff(string Text, StaffMember By) : PatientWords;

    /// <summary>A pair or a reply of staff-replies.yaml, in the patient's language.</summary>
    public sealed record Prepared(string Id, StaffMember By) : PatientWords;
}
