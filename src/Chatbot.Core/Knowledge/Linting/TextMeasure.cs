using System.Text.RegularExpressions;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>What the readability formulas are made of: how many sentences, words and syllables a text has.</summary>
internal sealed partial record TextMeasure(int Sentences, int Words, int Syllables)
{
    /// <summary>What a name without a plainer word, a number and a clinic token count for.</summary>
    private const int SyllablesOfEasyWord = 2;

    public double WordsPerSentence => (double)Words / Sentences;

    public double SyllablesPerWord => (double)Syllables / Words;

    /// <param name="markdown">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="exemptTerms">Terms, of one word or several, that each count as one easy word.</param>
    public static TextMeasure Of(string markdown, PatientLanguage language, IReadOnlyList<string> exemptTerms)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var block in PlainText.Blocks(markdown))
        {
            foreach (var sentence in SentenceEnd().Split(WithEasyWords(block, exemptTerms)))
            {
                var found = Word().Matches(sentence);
                if (found.Count == 0)
                    continue;
                sentences++;
                words += found.Count;
                syllables += found.Sum(word => SyllablesOf(word.Value, language));
            }
        }

        return new TextMeasure(sentences, words, syllables);
    }

    /// <summary>Longer terms first, so that a term is not cut by a part of it.</summary>
    private static string WithEasyWords(string text, IReadOnlyList<string> exemptTerms)
    {
        text = Token().Replace(text, "0");
        foreach (var term in exemptTerms.OrderByDescending(term => term.Length))
            text = Regex.Replace(text, $@"\b{Regex.Escape(term)}\b", "0", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return text;
    }

    private static int SyllablesOf(string word, PatientLanguage language)
    {
        if (word.Any(char.IsDigit))
            return SyllablesOfEasyWord;
        return language == PatientLanguage.Spanish ? SpanishSyllables.Count(word) : EnglishSyllables.Count(word);
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // Not the points of 3.5 or p.m. before a small letter; the colon before a list ends with its block.
    [GeneratedRegex(@"[.!?…]+[""'”’)\]]*(?=\s+[^\p{Ll}]|\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // A telephone number is one word, and so is a word with an apostrophe or a hyphen's half.
    [GeneratedRegex(@"\(?\d[\d\s().:/,%-]*\d%?|\d%?|[\p{L}\p{M}]+(?:['’][\p{L}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
