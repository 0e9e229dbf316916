namespace Chatbot.Web.Staff.Inbox;

/// <summary>What a ticket's page shows besides the ticket, after something was tried.</summary>
internal sealed record PageState
{
    /// <summary>What came of it; null when nothing was tried.</summary>
    public string? Said { get; init; }

    /// <summary>A reply that is not sent yet.</summary>
    public string Typed { get; init; } = "";

    /// <summary>Whether sending it again sends it in another language than the patient's.</summary>
    public bool Confirm { get; init; }

    /// <summary>Null while it is closed.</summary>
    public IReadOnlyList<SaidLine>? Transcript { get; init; }
}
