using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue;

/// <summary>One utterance and what is known about where it comes from.</summary>
/// <param name="Utterance">The raw text of the message.</param>
/// <param name="Channel">One of <see cref="ChannelNames"/>.</param>
/// <param name="StatedLanguage">The language that the person or the caller asked for; null to tell it from the text.</param>
/// <param name="PreviousUtterance">The message before it in the same conversation; a sign of an emergency may be spread over both.</param>
public sealed record Turn(
    string Utterance,
    string Channel,
    PatientLanguage? StatedLanguage = null,
    string? PreviousUtterance = null)
{
    /// <summary>The language of the page or the app that it came from, for texts that tell none, such as "ok".</summary>
    public PatientLanguage? ConversationLanguage { get; init; }
}
