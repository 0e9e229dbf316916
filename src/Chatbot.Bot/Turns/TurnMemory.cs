using Chatbot.Bot.Rendering;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>Who shows what a turn comes to.</summary>
internal sealed class TurnMemory(ChannelRenderers renderers)
{
    public IChannelRenderer RendererFor(Activity activity) => renderers.For(activity);
}
