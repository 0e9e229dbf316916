using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Commands;

/// <summary>
/// Reads what a person writes after the bot asked: yes, no, a number, "the second one", or some words of a choice.
/// Anything else is no answer but a message of its own. Immutable; safe for many threads.
/// </summary>
public sealed class ChoiceReader
{
    /// <summary>"No, the second one" is the second; "the second one" is not the first, and "none of the three" not the third.</summary>
    private static readonly AnswerWord[] MostTelling =
        [AnswerWord.None, AnswerWord.Last, AnswerWord.Third, AnswerWord.Second, AnswerWord.First, AnswerWord.No, AnswerWord.Yes];

    private readonly PhraseSet<AnswerWord> _answers;
    private readonly PhraseSet<bool> _fillers;
    private readonly PhraseSet<bool> _asking;

    public ChoiceReader(CommandRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _fillers = new([(true, rules.Fillers)]);
        _asking = new([(true, rules.Asking)]);
        _answers = new(rules.Answers.OrderBy(answer => Array.IndexOf(MostTelling, answer.Key))
            .Select(answer => (answer.Key, answer.Value)));
    }

    /// <returns>The answer to a question of yes or no, or null.</returns>
    public ChoiceAnswer? ReadYesOrNo(string utterance) =>
        Read(utterance, []) is { } answer and (ChoiceAnswer.Yes or ChoiceAnswer.No) ? answer : null;

    /// <param name="utterance">The raw text of the message.</param>
    /// <param name="choices">The texts that were offered, in their order.</param>
    /// <returns>The answer, or null when the message is none.</returns>
    public ChoiceAnswer? Read(string utterance, IReadOnlyList<string> choices)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(choices);
        if (WholeChoice(utterance, choices) is { } same)
            return same;
        var text = new PhraseText(utterance);
        if (_answers.Covering(text, _fillers) is (true, var word))
            return Answer(word, choices.Count);
        return ByWords(text, choices) is { } index ? new ChoiceAnswer.Picked(index) : null;
    }

    private static ChoiceAnswer.Picked? WholeChoice(string utterance, IReadOnlyList<string> choices)
    {
        var words = Words.Of(utterance);
        for (var i = 0; i < choices.Count; i++)
        {
            if (words.Count > 0 && words.SequenceEqual(Words.Of(choices[i])))
                return new(i);
        }

        return null;
    }

    private static ChoiceAnswer? Answer(AnswerWord word, int choices) => word switch
    {
        AnswerWord.Yes => new ChoiceAnswer.Yes(),
        AnswerWord.No => new ChoiceAnswer.No(),
        AnswerWord.None => new ChoiceAnswer.NoneOfThem(),
        AnswerWord.Last when choices > 0 => new ChoiceAnswer.Picked(choices - 1),
        AnswerWord.First or AnswerWord.Second or AnswerWord.Third when word - AnswerWord.First < choices =>
            new ChoiceAnswer.Picked(word - AnswerWord.First),
        _ => null,
    };

    /// <summary>
    /// The one choice that holds every word of the message that is no filler. Words that all choices share pick none;
    /// a word that no choice holds makes it another question.
    /// </summary>
    private int? ByWords(PhraseText text, IReadOnlyList<string> choices)
    {
        var sets = choices.Select(Stems).ToArray();
        var told = Enumerable.Range(0, text.Count).Where(at => _fillers.StartingAt(text, at).Count == 0).ToArray();
        var fitting = Enumerable.Range(0, sets.Length)
            .Where(i => told.All(at => sets[i].Contains(Stem(text.Spans.Words[at]))))
            .ToArray();
        return fitting.Length == 1 && told.Any(at => _asking.StartingAt(text, at).Count == 0) ? fitting[0] : null;
    }

    private static HashSet<string> Stems(string choice) => [.. Words.Of(choice).Select(Stem)];

    /// <summary>One stem for both languages: a message may be read in the language of neither choice.</summary>
    private static string Stem(string word) =>
        WordEndings.Drop(WordEndings.Drop(word, PatientLanguage.English), PatientLanguage.Spanish);
}
