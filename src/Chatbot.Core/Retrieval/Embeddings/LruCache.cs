using System.Diagnostics.CodeAnalysis;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>Keeps what was used last and forgets what was not used for longest. Safe for many threads.</summary>
internal sealed class LruCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];

    /// <summary>The most recently used first.</summary>
    private readonly LinkedList<(TKey Key, TValue Value)> _order = [];

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }

            _order.Remove(node);
            _order.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    public void Set(TKey key, TValue value)
    {
        if (capacity == 0)
            return;
        lock (_lock)
        {
            if (_nodes.Remove(key, out var old))
                _order.Remove(old);
            else if (_nodes.Count == capacity)
                ForgetOldest();
            _nodes.Add(key, _order.AddFirst((key, value)));
        }
    }

    private void ForgetOldest()
    {
        _nodes.Remove(_order.Last!.Value.Key);
        _order.RemoveLast();
    }
}
