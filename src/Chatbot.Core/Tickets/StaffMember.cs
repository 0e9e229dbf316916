namespace Chatbot.Core.Tickets;

/// <summary>Somebody of the staff, as the place where they work knows them.</summary>
/// <param name="Id">Unique and stable, with where it comes from in front, such as <c>teams:…</c>, <c>entra:…</c>, <c>local:…</c>.</param>
/// <param name="Name">Shown to staff; to patients only when configured.</param>
public sealed record StaffMember(string Id, string Name)
{
    private const string Teams = "teams:";

    /// <summary>Whether they work in Teams, and not in the inbox.</summary>
    public bool IsOfTeams() => Id.StartsWith(Teams, StringComparison.Ordinal);

    /// <param name="id">The id there, of the clinic's directory where it is known.</param>
    /// <param name="name">The name there.</param>
    public static StaffMember OfTeams(string id, string name) => new($"{Teams}{id}", name);
}
