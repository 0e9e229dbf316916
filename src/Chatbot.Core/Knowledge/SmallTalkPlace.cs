namespace Chatbot.Core.Knowledge;

/// <summary>Where small talk beside a question is set aside, so that the question alone is looked up.</summary>
public enum SmallTalkPlace
{
    /// <summary>Nowhere: it is only understood when it is the whole message.</summary>
    Alone,

    /// <summary>Before or after the question, with a comma, a full stop or a new line between: "How are you? …".</summary>
    AtPause,

    /// <summary>As <see cref="AtPause"/>, and before the question without a pause: "hi can I drive".</summary>
    InFront,

    /// <summary>Before and after the question, with or without a pause: "can I drive thanks".</summary>
    Anywhere,
}
