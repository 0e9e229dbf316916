using System.Collections.Frozen;
using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>Reads the answer to a question of yes or no: a button that was offered, or words.</summary>
internal sealed class YesOrNo(ChoiceReader reader)
{
    /// <summary>A plain yes. "Ok" is none: it may only mean that the answer was read.</summary>
    private static readonly FrozenSet<string> Plain = new[] { "yes", "yeah", "yep", "yup", "sure", "please", "si", "claro" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Yes to what an answer offers in passing, with no button for it.</summary>
    public bool IsPlainYes(Situation situation) =>
        Read(situation) == true && Words.Of(situation.Utterance).Any(Plain.Contains);

    /// <returns>Null when it is neither, as is every question: "¿y después?" does not put anything off.</returns>
    public bool? Read(Situation situation)
    {
        var words = Words.Of(situation.Utterance);
        if (situation.Utterance.Contains('?', StringComparison.Ordinal))
            return null;
        var pressed = words.Count == 0 ? null : situation.Memory.Suggestions.FirstOrDefault(offered =>
            offered.Kind is SuggestionKind.Yes or SuggestionKind.No && words.SequenceEqual(Words.Of(offered.Text)));
        if (pressed is not null)
            return pressed.Kind == SuggestionKind.Yes;
        return reader.ReadYesOrNo(situation.Utterance) switch
        {
            ChoiceAnswer.Yes => true,
            ChoiceAnswer.No => false,
            _ => null,
        };
    }
}
