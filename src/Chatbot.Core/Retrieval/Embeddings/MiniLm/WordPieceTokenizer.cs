namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>
/// Cuts each word into the longest pieces there are, from the left (Y. Wu et al., "Google's Neural Machine Translation
/// System", 2016), as the uncased BERT does. Safe for many threads.
/// </summary>
internal sealed class WordPieceTokenizer(WordPieceVocabulary vocabulary)
{
    /// <summary>A longer word is unknown, whatever it is made of.</summary>
    private const int LongestWord = 100;

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
        bool isKnown = word.Length <= LongestWord || Characters(word) <= LongestWord;
        for (int start = 0; isKnown && start < word.Length;)
        {
            int length = Math.Min(word.Length - start, vocabulary.LongestPiece), id = 0;
            while (length > 0 && !vocabulary.TryFind(word.Slice(start, length), start == 0, out id))
                length--;
            ids.Add(id);
            start += length;
            isKnown = length > 0;
        }

        if (isKnown)
            return;
        ids.RemoveRange(before, ids.Count - before);
        ids.Add(vocabulary.Unknown);
    }

    private static int Characters(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (var _ in word.EnumerateRunes())
            count++;
        return count;
    }
}
