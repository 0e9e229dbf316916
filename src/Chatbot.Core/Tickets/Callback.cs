namespace Chatbot.Core.Tickets;

/// <summary>A phone number to call the patient back at, and that they agreed to it.</summary>
/// <param name="Wording">What they were asked, word for word.</param>
public sealed record Callback(string Number, DateTimeOffset ConsentedAt, string Wording);
