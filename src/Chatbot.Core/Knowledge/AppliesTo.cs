namespace Chatbot.Core.Knowledge;

/// <summary>The procedure that a pair speaks of. The page's before, after and does-it-work sections are about kyphoplasty alone.</summary>
public enum AppliesTo
{
    Kyphoplasty,
    Vertebroplasty,
    Both,
}
