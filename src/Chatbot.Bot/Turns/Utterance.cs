using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>What a person said in a message.</summary>
internal static class Utterance
{
    /// <summary>The text without the mention of the bot that Teams asks for in channels.</summary>
    public static string Of(IMessageActivity message) =>
        message.Text is null ? "" : message.RemoveRecipientMention();
}
