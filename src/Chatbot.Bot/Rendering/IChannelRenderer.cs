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

    /// <summary>How many follow-up questions it shows after an answer.</summary>
    int MostFollowUps { get; }

    /// <summary>An activity for each outcome that says something; what the person may say next stands on the last one.</summary>
    IReadOnlyList<Activity> Render(TurnReply reply, TurnStamp stamp);

    /// <summary>A message of its own, outside of any turn's outcome.</summary>
    IMessageActivity Say(string markdown, PatientLanguage language, JObject faq);
}
