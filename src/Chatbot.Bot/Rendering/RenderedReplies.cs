using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Rendering;

/// <param name="Offered">The questions that the last activity offers, in order.</param>
internal sealed record RenderedReplies(IReadOnlyList<IActivity> Activities, IReadOnlyList<string> Offered);
