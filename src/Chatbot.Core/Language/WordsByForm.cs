namespace Chatbot.Core.Language;

/// <summary>
/// Words by forms of theirs, such as what is left of them when a letter is dropped. Two rows of numbers, of the forms'
/// hashes and of their words, take a tenth of the memory of a dictionary of lists.
/// </summary>
internal sealed class WordsByForm
{
    private const int Starts = 1 << 8;
    private const int Nowhere = -1;

    private readonly string[] _words;
    private readonly int[] _hashes;
    private readonly int[] _wordOfHash;

    /// <summary>Where the hashes begin that have the same first bits, so that few are left to be searched.</summary>
    private readonly int[] _starts = new int[Starts + 1];

    /// <param name="formsOf">The forms of a word, each once.</param>
    public WordsByForm(IEnumerable<string> words, Func<string, IEnumerable<string>> formsOf)
    {
        _words = [.. words];
        var hashes = new List<int>();
        var wordOfHash = new List<int>();
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var form in formsOf(_words[i]))
            {
                hashes.Add(Hash(form, Nowhere, Nowhere));
                wordOfHash.Add(i);
            }
        }

        _hashes = [.. hashes];
        _wordOfHash = [.. wordOfHash];
        Array.Sort(_hashes, _wordOfHash);
        for (int start = 0, end; start < _hashes.Length; start = end)
        {
            end = EndOf(start);
            Array.Sort(_wordOfHash, start, end - start);
        }

        foreach (var hash in _hashes)
            _starts[StartOf(hash) + 1]++;
        for (var i = 0; i < Starts; i++)
            _starts[i + 1] += _starts[i];
    }

    public string this[int number] => _words[number];

    /// <summary>
    /// The numbers of the words that have a form, in their own order; seldom another, of which a form has the same hash:
    /// whoever asks looks closer anyway.
    /// </summary>
    /// <param name="word">The form, or a word of which it leaves out a letter or two.</param>
    /// <param name="without">The place of a letter that is left out.</param>
    /// <param name="alsoWithout">The place of another one.</param>
    public ReadOnlySpan<int> With(string word, int without = Nowhere, int alsoWithout = Nowhere)
    {
        var hash = Hash(word, without, alsoWithout);
        var start = _starts[StartOf(hash)];
        var first = Array.BinarySearch(_hashes, start, _starts[StartOf(hash) + 1] - start, hash);
        if (first < 0)
            return [];
        while (first > 0 && _hashes[first - 1] == hash)
            first--;
        return _wordOfHash.AsSpan(first..EndOf(first));
    }

    /// <summary>Where those hashes end that are the one there.</summary>
    private int EndOf(int first)
    {
        var end = first + 1;
        while (end < _hashes.Length && _hashes[end] == _hashes[first])
            end++;
        return end;
    }

    /// <summary>Its first bits, in the order of signed numbers.</summary>
    private static int StartOf(int hash) => (hash >> 24) + (Starts / 2);

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static int Hash(string word, int without, int alsoWithout)
    {
        var hash = 2166136261u;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != without && i != alsoWithout)
                hash = (hash ^ word[i]) * 16777619u;
        }

        return (int)hash;
    }
}
