using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class LruCacheTests
{
    [Fact]
    public void Forgets_what_was_not_used_for_longest()
    {
        var cache = new LruCache<string, int>(2);
        cache.Set("first", 1);
        cache.Set("second", 2);
        Assert.True(cache.TryGet("first", out _));
        cache.Set("third", 3);

        Assert.False(cache.TryGet("second", out _));
        Assert.True(cache.TryGet("first", out int first));
        Assert.Equal(1, first);
        Assert.True(cache.TryGet("third", out _));
    }

    [Fact]
    public void Replaces_a_value_without_forgetting_another()
    {
        var cache = new LruCache<string, int>(2);
        cache.Set("first", 1);
        cache.Set("second", 2);
        cache.Set("first", 10);

        Assert.True(cache.TryGet("first", out int first));
        Assert.Equal(10, first);
        Assert.True(cache.TryGet("second", out _));
    }

    [Fact]
    public void Keeps_nothing_where_there_is_room_for_nothing()
    {
        var cache = new LruCache<string, int>(0);
        cache.Set("first", 1);
        Assert.False(cache.TryGet("first", out _));
    }

    [Fact]
    public void Stays_whole_under_many_threads()
    {
        var cache = new LruCache<int, int>(50);
        Parallel.For(0, 100_000, i =>
        {
            int key = i * 7919 % 100;
            if (cache.TryGet(key, out int value))
                Assert.Equal(key, value);
            else
                cache.Set(key, key);
        });
        Assert.InRange(Enumerable.Range(0, 100).Count(key => cache.TryGet(key, out _)), 1, 50);
    }
}
