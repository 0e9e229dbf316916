namespace Chatbot.Core.Consents;

/// <summary>What a person agreed to, or took back: who, when, how, in which words.</summary>
/// <param name="Subject">The address that it is about, such as a phone number.</param>
/// <param name="Purpose">What was agreed to, such as <c>sms</c> or <c>callback</c>.</param>
/// <param name="IsGiven">False when it was taken back.</param>
/// <param name="How">Where it came from: a channel, a keyword, a staff member.</param>
/// <param name="Wording">The words that were asked, or the person's own.</param>
public sealed record Consent(string Subject, string Purpose, bool IsGiven, DateTimeOffset At, string How, string Wording)
{
    /// <summary>The purpose of the bot's and the staff's text messages.</summary>
    public const string TextMessages = "sms";
}
