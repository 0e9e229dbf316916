using Chatbot.Bot.Rendering;
using Chatbot.Core.Dialogue;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What the turn before this one offered. Where there are no buttons, a person answers with the number.</summary>
internal sealed class TurnMemory(ChannelRenderers renderers)
{
    private static readonly string[][] Numbers =
    [
        ["1", "one", "uno", "una"], ["2", "two", "dos"], ["3", "three", "tres"], ["4", "four", "cuatro"], ["5", "five", "cinco"],
        ["6", "six", "seis"], ["7", "seven", "siete"], ["8", "eight", "ocho"], ["9", "nine", "nueve"], ["10", "ten", "diez"],
    ];

    public IChannelRenderer RendererFor(Activity activity) => renderers.For(activity);

    public string Resolve(Activity activity, TurnDraft draft, string utterance)
    {
        if (renderers.For(activity).Channel != ChannelNames.Sms)
            return utterance;
        var offered = draft.Memory.Suggestions;
        var word = utterance.Trim().TrimEnd('.', ')', '!');
        var number = Array.FindIndex(Numbers, names => names.Contains(word, StringComparer.OrdinalIgnoreCase));
        return number >= 0 && number < offered.Count ? offered[number].Text : utterance;
    }
}
