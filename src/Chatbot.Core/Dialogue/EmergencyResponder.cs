using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Safety;

namespace Chatbot.Core.Dialogue;

/// <summary>
/// The first step of every turn. Its texts are served signed or not, whatever <c>Knowledge:Serve</c> says: to say nothing
/// about an emergency is worse than to say it in words that are still under review.
/// </summary>
internal sealed class EmergencyResponder(KnowledgeBase knowledge)
{
    private readonly RedFlagDetector _detector = Detector(knowledge);

    internal static RedFlagDetector Detector(KnowledgeBase knowledge) => new(
        knowledge.RedFlags,
        Enum.GetValues<PatientLanguage>().SelectMany(language => KnowledgeTexts.Of(knowledge, language)).Select(text => text.Text));

    /// <returns>What to do now, or null when there is no sign of an emergency.</returns>
    public Emergency? Respond(Turn turn, PatientLanguage language)
    {
        if (_detector.Detect(turn.Utterance, turn.Memory.PreviousUtterance) is not { } flag)
            return null;
        return new()
        {
            Language = language,
            Reason = $"red flag {flag.Group.Id}: the words '{flag.Pattern}'",
            Group = flag.Group.Id,
            Action = flag.Action,
            Person = flag.Person,
            Text = Text(flag, turn.Channel, language),
        };
    }

    private string Text(RedFlag flag, string channel, PatientLanguage language)
    {
        var reply = knowledge.RedFlags.Reply(flag.Group, flag.Action);
        var texts = flag.Person == PersonInDanger.Self ? reply.Self : reply.Other;
        var text = ChannelNames.WantsShortForm(channel) ? texts.Short : texts.Text;
        return ClinicTokens.Expand(WithPerson(text.In(language), flag.Person), knowledge, language);
    }

    private static string WithPerson(string text, PersonInDanger person)
    {
        var (they, them, their) = person switch
        {
            PersonInDanger.Her => ("she", "her", "her"),
            PersonInDanger.Him => ("he", "him", "his"),
            _ => ("they", "them", "their"),
        };
        return text
            .Replace("{they}", they, StringComparison.Ordinal)
            .Replace("{them}", them, StringComparison.Ordinal)
            .Replace("{their}", their, StringComparison.Ordinal);
    }
}
