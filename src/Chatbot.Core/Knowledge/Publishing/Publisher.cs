namespace Chatbot.Core.Knowledge.Publishing;

/// <summary>Turns a version into a publication: builds on it, then archives it.</summary>
internal sealed class Publisher<T>(
    Func<KnowledgeBase, T> build,
    Action<KnowledgeBase, DateTimeOffset>? archive,
    TimeProvider time)
{
    public TimeProvider Time => time;

    public KnowledgePublication<T> Publish(KnowledgeBase knowledge)
    {
        var content = build(knowledge);
        var now = time.GetUtcNow();
        archive?.Invoke(knowledge, now);
        return new KnowledgePublication<T>(knowledge, content, now);
    }
}
