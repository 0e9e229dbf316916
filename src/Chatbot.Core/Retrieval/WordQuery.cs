namespace Chatbot.Core.Retrieval;

/// <summary>
/// The distinct words of a query as <see cref="WordIndex"/> numbers them. Made to be filled again and again; not for two
/// threads at once.
/// </summary>
/// <param name="words">How many words the bank has.</param>
internal sealed class WordQuery(int words)
{
    /// <summary>So many words are looked up all at once, in the bits of one number; longer questions are rare.</summary>
    private const int AtOnce = 64;

    /// <summary>For each word of the bank its place in <see cref="Known"/> and 1; 0 when the query does not have it.</summary>
    private readonly int[] _placeOf = new int[words];
    private readonly List<int> _inOrder = [];
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private int[] _known = new int[AtOnce];
    private int _count;

    public ReadOnlySpan<int> Known => _known.AsSpan(0, _count);

    /// <summary>What <see cref="PlacesIn"/> does not tell of.</summary>
    public ReadOnlySpan<int> Rest => _count > AtOnce ? Known[AtOnce..] : default;

    /// <summary>All words as they stand there, by number; −1 for one that the bank does not know.</summary>
    public IReadOnlyList<int> InOrder => _inOrder;

    public PairQuery Pairs { get; } = new(words);

    public int Unknown => _unknown.Count;

    public int Length => _count + _unknown.Count;

    /// <summary>The sum of the words' weights.</summary>
    public float Weight { get; set; }

    /// <summary>What a word counts that stands once in a text of the query's length, see <see cref="Bm25.OnceIn"/>.</summary>
    public float Once { get; set; }

    public void Add(int number)
    {
        _inOrder.Add(number);
        if (_placeOf[number] != 0)
            return;
        if (_count == _known.Length)
            Array.Resize(ref _known, 2 * _count);
        _known[_count] = number;
        _placeOf[number] = ++_count;
    }

    public void AddUnknown(string word)
    {
        _inOrder.Add(-1);
        _unknown.Add(word);
    }

    /// <summary>A bit for each of the first words of <see cref="Known"/> that is among these.</summary>
    public ulong PlacesIn(ReadOnlySpan<int> numbers)
    {
        var places = 0ul;
        foreach (var number in numbers)
        {
            var place = _placeOf[number];
            places |= place is > 0 and <= AtOnce ? 1ul << (place - 1) : 0;
        }

        return places;
    }

    public void Clear()
    {
        foreach (var number in Known)
            _placeOf[number] = 0;
        _count = 0;
        _inOrder.Clear();
        _unknown.Clear();
    }
}
