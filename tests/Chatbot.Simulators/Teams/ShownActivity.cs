using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Teams;

/// <summary>A message as Teams shows it: its latest version.</summary>
public sealed class ShownActivity
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private readonly List<JObject> _versions;

    internal ShownActivity(string id, string threadId, JObject first, bool isFromBot)
    {
        (Id, ThreadId, IsFromBot) = (id, threadId, isFromBot);
        _versions = [first];
        Key = $"{(threadId == id ? "" : threadId)} {first.ToString(Formatting.None)}";
    }

    public string Id { get; }

    /// <summary>The message that began the thread: itself, when it is no reply.</summary>
    public string ThreadId { get; }

    public bool IsReply => ThreadId != Id;

    public bool IsFromBot { get; }

    public bool IsDeleted { get; internal set; }

    /// <summary>As it was sent, and as it was changed.</summary>
    public IReadOnlyList<JObject> Versions => _versions;

    public JObject Latest => _versions[^1];

    public string Text => (string?)Latest["text"] ?? "";

    /// <summary>The Adaptive Card that it shows now, or null.</summary>
    public JObject? Card => Latest["attachments"]?.FirstOrDefault(attachment => (string?)attachment["contentType"] == CardType)?["content"] as JObject;

    /// <summary>What a repetition by the bot has in common with it. A new thread is a repetition when it begins alike.</summary>
    public string Key { get; }

    internal void Change(JObject version) => _versions.Add(version);
}
