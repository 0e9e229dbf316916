using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>
/// "I already called 911", "ya llamé al 911", "we are at the ER now": who has help is not told again to call for it, unless
/// another sign stands beside these words. To be asked before the detector.
/// </summary>
public sealed class EmergencyAcknowledgement(RedFlagDetector detector, EmergencyTexts texts)
{
    /// <param name="brief">Whether the channel takes the short form.</param>
    /// <returns>What to say; null when nothing tells of help, or when something else has to come first.</returns>
    public string? To(string utterance, PatientLanguage language, bool brief) =>
        To(detector.Read(utterance), language, brief);

    internal string? To(FlagReading reading, PatientLanguage language, bool brief) =>
        detector.IsOnlyHelpCalled(reading) ? texts.HelpCalled(language, brief) : null;
}
