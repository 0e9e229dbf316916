using Chatbot.Bot.Feedback;
using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What a conversation has come to, and who shows it.</summary>
internal sealed class TurnMemory(ConversationMemory memory, ChannelRenderers renderers, FeedbackReceiver feedback)
{
    public IChannelRenderer RendererFor(Activity activity) => renderers.For(activity);

    public DialogueMemory Of(Activity activity) => memory.NotesOf(activity).Memory;

    public async Task NoteAsync(Activity activity, TurnReply reply, CancellationToken cancellation)
    {
        memory.NotesOf(activity).Memory = reply.Memory;
        if (reply.Feedback is { } given)
            await feedback.KeepAsync(activity, given, cancellation).ConfigureAwait(false);
    }
}
