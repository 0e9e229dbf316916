using Microsoft.Bot.Builder;

namespace Chatbot.Web.Tests.Messages;

/// <summary>A bot that listens only: it needs no token for an answer.</summary>
public sealed class ScriptedBotThatIsSilent : ActivityHandler;
