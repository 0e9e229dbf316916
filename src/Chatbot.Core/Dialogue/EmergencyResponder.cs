using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;
using Chatbot.Core.Safety.Opinion;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// The first step of every turn. Its texts are served signed or not, whatever <c>Knowledge:Serve</c> says: to say nothing
/// about an emergency is worse than to say it in words that are still under review.
/// </summary>
internal sealed class EmergencyResponder(KnowledgeBase knowledge)
{
    private readonly RedFlagDetector _detector = Detector(knowledge, OpinionModel.Embedded);
    private readonly EmergencyTexts _texts = new(knowledge);

    internal static RedFlagDetector Detector(KnowledgeBase knowledge, OpinionModel? opinion) => new(
        knowledge.RedFlags,
        Enum.GetValues<PatientLanguage>().SelectMany(language => KnowledgeTexts.Of(knowledge, language)).Select(text => text.Text),
        opinion);

    /// <returns>What to do now, or null when there is no sign of an emergency.</returns>
    public Emergency? Respond(Turn turn, PatientLanguage language)
    {
        if (_detector.Detect(turn.Utterance, turn.PreviousUtterance) is not { } flag)
            return null;
        return new()
        {
            Language = language,
            Reason = flag.Reason,
            Group = flag.Group.Id,
            Action = flag.Action,
            Person = flag.Person,
            Text = _texts.Full(flag, language, ChannelNames.WantsShortForm(turn.Channel)),
        };
    }
}
