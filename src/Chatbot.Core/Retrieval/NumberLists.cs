namespace Chatbot.Core.Retrieval;

/// <summary>Many short lists of numbers in one array: an array for each would take twice as much.</summary>
internal sealed class NumberLists
{
    private readonly int[] _numbers;
    private readonly int[] _starts;

    public NumberLists(int[][] lists)
    {
        _numbers = [.. lists.SelectMany(list => list)];
        _starts = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++)
            _starts[i + 1] = _starts[i] + lists[i].Length;
    }

    public int Count => _starts.Length - 1;

    public ReadOnlySpan<int> this[int list] => _numbers.AsSpan(_starts[list].._starts[list + 1]);
}
