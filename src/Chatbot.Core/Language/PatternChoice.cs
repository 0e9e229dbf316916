namespace Chatbot.Core.Language;

/// <summary>One or more words in a row.</summary>
internal sealed record PatternChoice(IReadOnlyList<PatternWord> Words)
{
    public int Count => Words.Count;

    public bool IsAt(PatternText text, int start)
    {
        if (start + Words.Count > text.Count)
            return false;
        for (var i = 0; i < Words.Count; i++)
        {
            if (!Words[i].Matches(text, start + i))
                return false;
        }

        return true;
    }
}
