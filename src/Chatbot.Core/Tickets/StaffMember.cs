namespace Chatbot.Core.Tickets;

/// <summary>Somebody of the staff, as the place where they work knows them.</summary>
/// <param name="Id">Unique and stable, with where it comes from in front, such as <c>teams:…</c>, <c>entra:…</c>, <c>local:…</c>.</param>
/// <param name="Name">Shown to staff; to patients only when configured.</param>
public sealed record StaffMember(string Id, string Name);
