using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>Turns what the bot has decided into activities that a channel can show.</summary>
internal interface IChannelRenderer
{
    /// <summary>One of <see cref="ChannelNames"/>.</summary>
    string Channel { get; }

    RenderedReplies Render(IReadOnlyList<TurnOutcome> outcomes, string knowledgeVersion);

    /// <summary>A message of its own, outside of any turn's outcome.</summary>
    IMessageActivity Say(string markdown, PatientLanguage language, JObject faq);
}
