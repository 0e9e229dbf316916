using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue.Remembering;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What a conversation has come to, and who shows it.</summary>
internal sealed class TurnMemory(ConversationMemory memory, ChannelRenderers renderers)
{
    public IChannelRenderer RendererFor(Activity activity) => renderers.For(activity);

    public DialogueMemory Of(Activity activity) => memory.NotesOf(activity).Memory;

    public void Note(Activity activity, DialogueMemory after) => memory.NotesOf(activity).Memory = after;
}
