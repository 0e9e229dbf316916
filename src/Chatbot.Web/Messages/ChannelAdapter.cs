using Chatbot.Bot.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Chatbot.Web.Messages;

/// <summary>The SDK's adapter with one constructor, and with an apology for what fails.</summary>
internal sealed class ChannelAdapter : CloudAdapter
{
    public ChannelAdapter(BotFrameworkAuthentication authentication, TurnFailures failures, ILogger<ChannelAdapter> log)
        : base(authentication, log) => OnTurnError = failures.ApologiseAsync;
}
