namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// Cuts each word into the longest pieces there are, from the left (Y. Wu et al., "Google's Neural Machine Translation
/// System", 2016), as the uncased BERT does. Safe for many threads.
/// </summary>
internal sealed class WordPieceTokenizer(WordPieceVocabulary vocabulary)
{
    /// <summary>A longer word is unknown, whatever it is made of.</summary>
    private const int LongestWord = 100;

    /// <summary>Begins every piece that goes on with a word.</summary>
    private const string Mark = "##";

    /// <summary>Whether a word is one piece.</summary>
    public bool Knows(ReadOnlySpan<char> word) => vocabulary.TryFind(word, out _);

    /// <returns>At most so many identifiers as the network takes, the first and the last of them marks.</returns>
    public List<int> Tokenize(string text)
    {
        var ids = new List<int> { vocabulary.Begin };
        var normal = BertText.Normalize(text).AsSpan();
        foreach (var range in normal.Split(' '))
        {
            if (ids.Count >= MiniLmShape.MaxTokens)
                break;
            AddWord(normal[range], ids);
        }

        const int Room = MiniLmShape.MaxTokens - 1;
        if (ids.Count > Room)
            ids.RemoveRange(Room, ids.Count - Room);
        ids.Add(vocabulary.End);
        return ids;
    }

    private void AddWord(ReadOnlySpan<char> word, List<int> ids)
    {
        int before = ids.Count;
        if ((word.Length <= LongestWord || Characters(word) <= LongestWord) && TryAddPieces(word, ids))
            return;
        ids.RemoveRange(before, ids.Count - before);
        ids.Add(vocabulary.Unknown);
    }

    private bool TryAddPieces(ReadOnlySpan<char> word, List<int> ids)
    {
        Span<char> marked = stackalloc char[Mark.Length + word.Length];
        word.CopyTo(marked[Mark.Length..]);
        for (int start = 0; start < word.Length;)
        {
            // The mark of a piece that goes on takes the place of letters that are used up.
            int mark = start == 0 ? 0 : Mark.Length;
            Mark.AsSpan(0, mark).CopyTo(marked[start..]);
            int length = LongestPiece(marked[(start + Mark.Length - mark)..], out int id) - mark;
            if (length <= 0)
                return false;
            ids.Add(id);
            start += length;
        }

        return true;
    }

    /// <returns>How long the longest piece is that the letters begin with; 0 if there is none.</returns>
    private int LongestPiece(ReadOnlySpan<char> letters, out int id)
    {
        id = vocabulary.Unknown;
        int length = Math.Min(letters.Length, vocabulary.LongestPiece);
        while (length > 0 && !vocabulary.TryFind(letters[..length], out id))
            length--;
        return length;
    }

    private static int Characters(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (var _ in word.EnumerateRunes())
            count++;
        return count;
    }
}
