namespace Chatbot.Simulators.Sms;

/// <summary>Who wrote a message that a phone shows.</summary>
public enum PhoneMessageSource
{
    Patient,
    Clinic,

    /// <summary>The network itself, about STOP, START and HELP.</summary>
    Network,
}

/// <param name="Text">The parts joined, as the phone shows them.</param>
/// <param name="ActivityId">The id that the channel gave it; empty for the network's own.</param>
/// <param name="ReplyTo">The activity that the bot answered with it, or null.</param>
/// <param name="Key">What a repetition by the bot has in common with it.</param>
public sealed record PhoneMessage(PhoneMessageSource Source, string Text, string ActivityId, string? ReplyTo, string Key)
{
    public SmsText Sms { get; } = SmsText.Of(Text);
}
