using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue;

/// <summary>Something that the person may say next, as a button where the channel has buttons.</summary>
/// <param name="Text">What the button says, and what the person says by pressing it.</param>
/// <param name="QnaId">The pair that it asks for, if any.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, QnaId? QnaId = null);
