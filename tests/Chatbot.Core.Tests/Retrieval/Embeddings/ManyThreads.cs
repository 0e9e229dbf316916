using System.Collections.Concurrent;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

internal static class ManyThreads
{
    /// <summary>Has four threads embed the texts at the same time, each beginning with another one.</summary>
    public static void GetTheSameVectors(ISentenceModel model, string[] texts)
    {
        var expected = texts.Select(model.Embed).ToArray();
        using var together = new Barrier(4);
        var failures = new ConcurrentBag<string>();
        Thread[] threads = [.. Enumerable.Range(0, together.ParticipantCount).Select(number => new Thread(() =>
        {
            together.SignalAndWait();
            for (int i = number; i < number + 5 * texts.Length; i++)
                if (!expected[i % texts.Length].AsSpan().SequenceEqual(model.Embed(texts[i % texts.Length])))
                    failures.Add(texts[i % texts.Length]);
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.Empty(failures);
    }
}
