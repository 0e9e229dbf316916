namespace Chatbot.Core.Escalation;

/// <summary>Why a person is needed.</summary>
public enum EscalationReason
{
    /// <summary>A topic that only staff answer, see staff-topics.yaml.</summary>
    StaffTopic,

    /// <summary>The bot knows an answer that nobody at the clinic has signed, or whose review is long overdue.</summary>
    NotReviewed,

    /// <summary>The clinic withdrew its answer.</summary>
    Withdrawn,

    /// <summary>The answer exists, but not in the patient's language.</summary>
    MissingLanguage,

    /// <summary>The page speaks of kyphoplasty alone, and the question is about vertebroplasty.</summary>
    OtherProcedure,

    /// <summary>The bot did not know, twice.</summary>
    LowConfidence,

    /// <summary>The person asked for one.</summary>
    AskedForPerson,

    /// <summary>Words that may mean an emergency.</summary>
    RedFlag,

    /// <summary>About stopping, changing or taking a medicine.</summary>
    MedicineQuestion,

    /// <summary>The person said that the answer did not help.</summary>
    Feedback,

    /// <summary>Something went wrong inside the bot.</summary>
    Error,
}
