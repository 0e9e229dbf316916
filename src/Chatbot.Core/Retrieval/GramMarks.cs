namespace Chatbot.Core.Retrieval;

/// <summary>The distinct character grams of one query. Made to be filled again and again; not for two threads at once.</summary>
/// <param name="grams">How many grams the bank has.</param>
internal sealed class GramMarks(int grams)
{
    private readonly byte[] _marked = new byte[grams];
    private readonly List<int> _numbers = [];
    private readonly HashSet<uint> _unknown = [];

    /// <summary>How many distinct grams the query has, those included that the bank does not know.</summary>
    public int Count => _numbers.Count + _unknown.Count;

    /// <summary>1 for each gram of the bank that the query has, else 0.</summary>
    public ReadOnlySpan<byte> Marked => _marked;

    public void Add(int number)
    {
        if (_marked[number] != 0)
            return;
        _marked[number] = 1;
        _numbers.Add(number);
    }

    public void AddUnknown(uint hash) => _unknown.Add(hash);

    public void Clear()
    {
        foreach (var number in _numbers)
            _marked[number] = 0;
        _numbers.Clear();
        _unknown.Clear();
    }
}
