using Chatbot.Core.Dialogue.Commands;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Rules;

/// <summary>Reads the answer to a question of yes or no: a button that was offered, or words.</summary>
internal sealed class YesOrNo(ChoiceReader reader)
{
    public bool? Read(Situation situation)
    {
        var words = Words.Of(situation.Utterance);
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
