using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>What is said about a red flag, to the person in danger or about her, him or them. No text names a diagnosis.</summary>
public sealed class EmergencyTexts(KnowledgeBase knowledge)
{
    /// <param name="brief">Whether the channel takes the short form.</param>
    public string Full(RedFlag flag, PatientLanguage language, bool brief)
    {
        ArgumentNullException.ThrowIfNull(flag);
        var text = Of(flag);
        return Expand(brief ? text.Short : text.Text, flag.Person, language);
    }

    /// <summary>The one line for who was told the full text before; see <see cref="RedFlag.IsRepeatOf"/>.</summary>
    public string Repeat(RedFlag flag, PatientLanguage language)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return Expand(Of(flag).Repeat, flag.Person, language);
    }

    internal string HelpCalled(PatientLanguage language, bool brief) => Expand(
        brief ? knowledge.RedFlags.HelpCalled.Short : knowledge.RedFlags.HelpCalled.Text, PersonInDanger.Self, language);

    private EmergencyText Of(RedFlag flag)
    {
        var reply = knowledge.RedFlags.Reply(flag.Group, flag.Action);
        return flag.Person == PersonInDanger.Self ? reply.Self : reply.Other;
    }

    private string Expand(LocalizedText text, PersonInDanger person, PatientLanguage language) =>
        ClinicTokens.Expand(WithPerson(text.In(language), person), knowledge, language);

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
