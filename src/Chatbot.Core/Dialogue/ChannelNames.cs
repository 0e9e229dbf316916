namespace Chatbot.Core.Dialogue;

/// <summary>The channels that the bot answers on, by their Bot Framework ids.</summary>
public static class ChannelNames
{
    public const string WebChat = "webchat";
    public const string DirectLine = "directline";
    public const string Teams = "msteams";
    public const string Sms = "sms";

    public static IReadOnlyList<string> All { get; } = [WebChat, DirectLine, Teams, Sms];

    /// <summary>Whether answers take their short form: every part of a text message costs, and parts arrive one by one.</summary>
    public static bool WantsShortForm(string channel) => channel == Sms;
}
