namespace Chatbot.Core.Language;

/// <summary>
/// Words by forms of theirs, such as what is left of them when a letter is dropped. Two rows of numbers, of the forms'
/// hashes and of their words, take a tenth of the memory of a dictionary of lists.
/// </summary>
internal sealed class WordsByForm
{
    private const int Starts = 1 << 8;

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
                hashes.Add(Hash(form));
                wordOfHash.Add(i);
            }
        }

        _hashes = [.. hashes];
        _wordOfHash = [.. wordOfHash];
        Array.Sort(_hashes, _wordOfHash);
        foreach (var hash in _hashes)
            _starts[StartOf(hash) + 1]++;
        for (var i = 0; i < Starts; i++)
            _starts[i + 1] += _starts[i];
    }

    /// <summary>The words that have a form, in their own order; seldom another, of which a form has the same hash: whoever asks looks closer anyway.</summary>
    public IEnumerable<string> With(string form)
    {
        var hash = Hash(form);
        var start = _starts[StartOf(hash)];
        var first = Array.BinarySearch(_hashes, start, _starts[StartOf(hash) + 1] - start, hash);
        if (first < 0)
            return [];
        while (first > 0 && _hashes[first - 1] == hash)
            first--;
        var end = first;
        while (end < _hashes.Length && _hashes[end] == hash)
            end++;
        return _wordOfHash[first..end].Order().Select(number => _words[number]);
    }

    /// <summary>Its first bits, in the order of signed numbers.</summary>
    private static int StartOf(int hash) => (hash >> 24) + (Starts / 2);

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        return (int)hash;
    }
}
