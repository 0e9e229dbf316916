namespace Chatbot.Core.Language;

/// <summary>One or more words in a row.</summary>
internal readonly record struct PatternChoice(PatternWord[] Words)
{
    public int Count => Words.Length;

    public bool IsAt(PatternText text, int start)
    {
        if (start + Words.Length > text.Count)
            return false;
        for (var i = 0; i < Words.Length; i++)
        {
            if (!Words[i].Matches(text, start + i))
                return false;
        }

        return true;
    }
}
