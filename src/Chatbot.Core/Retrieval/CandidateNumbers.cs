namespace Chatbot.Core.Retrieval;

/// <summary>Numbers the candidates of a bank: first those that have a phrasing, in the order of their first, then the others.</summary>
internal sealed class CandidateNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly string[] _keys;

    public CandidateNumbers(IReadOnlyList<BankText> texts)
    {
        Add(texts.Where(text => text.Field == BankField.Phrasing));
        WithPhrasing = _numbers.Count;
        Add(texts);
        _keys = new string[_numbers.Count];
        foreach (var (key, number) in _numbers)
            _keys[number] = key;
    }

    public int Count => _keys.Length;

    /// <summary>How many have a phrasing.</summary>
    public int WithPhrasing { get; }

    public int Of(string key) => _numbers[key];

    public string Key(int number) => _keys[number];

    private void Add(IEnumerable<BankText> texts)
    {
        foreach (var text in texts)
            _numbers.TryAdd(text.Key, _numbers.Count);
    }
}
