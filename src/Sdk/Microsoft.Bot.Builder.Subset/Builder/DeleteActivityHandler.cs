using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees which activity is about to be deleted; <paramref name="next"/> deletes it.</summary>
public delegate Task DeleteActivityHandler(
    ITurnContext turnContext, ConversationReference reference, Func<Task> next);
