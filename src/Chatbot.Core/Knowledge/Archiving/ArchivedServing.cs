namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>
/// What one publication serves under one id in one language: a text by its hash, until the end of a day when its
/// review lapses then, or the reason why not. A review lapses without an edit, which is why the day stands here.
/// </summary>
internal sealed record ArchivedServing(string Id, string Language, string? Text, DateOnly? LastDay, string? NotServed);
