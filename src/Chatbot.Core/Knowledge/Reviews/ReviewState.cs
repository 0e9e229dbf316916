namespace Chatbot.Core.Knowledge.Reviews;

/// <summary>How a text stands with its review on a given day.</summary>
public enum ReviewState
{
    /// <summary>No version of it has ever been signed.</summary>
    Pending,

    /// <summary>A version is signed, and its review is not due yet.</summary>
    Signed,

    /// <summary>The review is due; the signed version is served through the time of grace.</summary>
    Overdue,

    /// <summary>The time of grace is over as well.</summary>
    Lapsed,
}
