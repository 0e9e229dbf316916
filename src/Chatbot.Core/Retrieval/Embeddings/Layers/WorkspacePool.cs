using System.Collections.Concurrent;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>Workspaces that are used again and again. Safe for many threads.</summary>
internal sealed class WorkspacePool(LayerShape shape)
{
    /// <summary>Nearly all questions and phrasings have fewer.</summary>
    private const int UsualTokens = 48;

    private readonly ConcurrentBag<Workspace> _idle = [];

    public Workspace Rent(int tokens)
    {
        if (tokens > UsualTokens)
            return new(shape.MaxTokens, shape);
        return _idle.TryTake(out var workspace) ? workspace : new(UsualTokens, shape);
    }

    /// <summary>Room for the longest sentence takes megabytes, and is seldom needed again.</summary>
    public void Return(Workspace workspace)
    {
        if (workspace.Tokens == UsualTokens)
            _idle.Add(workspace);
    }
}
