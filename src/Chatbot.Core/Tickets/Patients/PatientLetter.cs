using Chatbot.Core.Language;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>Something that a patient is told from behind a ticket.</summary>
/// <param name="Text">Markdown when <paramref name="From"/> is null or the text was prepared; else as somebody typed it.</param>
/// <param name="From">Who of the staff says it; null for the bot.</param>
/// <param name="Prepared">The id of the pair or the reply that it is; null for other words.</param>
/// <param name="Reason">For <c>channelData</c>: why it is said.</param>
public sealed record PatientLetter(string Text, PatientLanguage Language, StaffMember? From, string? Prepared, string Reason);
