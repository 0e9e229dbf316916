using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace Chatbot.Web.Messages;

/// <summary>The SDK's adapter for what nobody asked for just now. It apologises for nothing: what fails is told to the sender.</summary>
internal sealed class OutgoingAdapter(BotFrameworkAuthentication authentication, ILogger<OutgoingAdapter> log) : CloudAdapter(authentication, log);
