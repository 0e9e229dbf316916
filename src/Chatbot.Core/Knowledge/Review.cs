namespace Chatbot.Core.Knowledge;

/// <summary>Whether somebody at the clinic has signed a text. Null fields: nobody has; the review is pending.</summary>
public sealed record Review(string? SignedBy, DateOnly? SignedOn, DateOnly? ValidUntil, string? Hash)
{
    public static Review Pending { get; } = new(null, null, null, null);

    public bool IsPending => Hash is null;
}
