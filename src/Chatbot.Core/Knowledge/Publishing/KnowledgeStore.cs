using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>Opens a <see cref="KnowledgeStore{T}"/>.</summary>
public static class KnowledgeStore
{
    /// <summary>
    /// Reads the folder and publishes its first version; from then on every good edit is published.
    /// <paramref name="build"/> makes of a version what the host needs beside it, a search index for example; it runs
    /// before the swap, and its failure keeps the old version. With an <paramref name="archive"/>, no version is
    /// served that was not archived first.
    /// </summary>
    /// <exception cref="InvalidKnowledgeException">The folder has errors.</exception>
    public static KnowledgeStore<T> Open<T>(
        KnowledgeOptions options,
        Func<KnowledgeBase, T> build,
        TimeProvider time,
        Action<KnowledgeBase, DateTimeOffset>? archive = null)
    {
        var reading = KnowledgeReader.Read(options.Path);
        if (reading.Knowledge is null)
            throw new InvalidKnowledgeException(options.Path, reading.Problems);
        return new KnowledgeStore<T>(options, new Publisher<T>(build, archive, time), reading.Knowledge);
    }
}
