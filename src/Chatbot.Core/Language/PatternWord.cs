namespace Chatbot.Core.Language;

/// <summary>A word of a pattern: the beginning of a word when <paramref name="IsPrefix"/>, else a word without its ending.</summary>
internal readonly record struct PatternWord(string Text, bool IsPrefix)
{
    public bool Matches(PatternText text, int index) => IsPrefix
        ? text.Whole(index).StartsWith(Text, StringComparison.Ordinal)
        : string.Equals(text.Stem(index), Text, StringComparison.Ordinal);

    /// <summary>Whether the word, as it stands, is this one or begins so.</summary>
    public bool IsSpelt(string word) => IsPrefix
        ? word.StartsWith(Text, StringComparison.Ordinal)
        : string.Equals(word, Text, StringComparison.Ordinal);
}
