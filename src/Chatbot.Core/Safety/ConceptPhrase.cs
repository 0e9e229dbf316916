using Chatbot.Core.Language;

namespace Chatbot.Core.Safety;

/// <summary>Words in a row, each whole or, with <c>*</c>, only its beginning.</summary>
internal sealed record ConceptPhrase(PatternWord[] Words)
{
    /// <exception cref="FormatException">There is no word in it.</exception>
    public static ConceptPhrase Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => Language.Words.Of(part).Select(word => new PatternWord(word, part.EndsWith('*'))))
            .ToArray();
        return words.Length > 0 ? new(words) : throw new FormatException($"'{text}' holds an empty word");
    }
}
