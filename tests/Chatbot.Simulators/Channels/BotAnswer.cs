using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Channels;

/// <param name="Status">0 when the bot could not be reached at all.</param>
/// <param name="Body">What an invoke was answered with.</param>
/// <param name="Attempts">More than 1 when the channel tried again.</param>
public sealed record BotAnswer(int Status, JObject? Body, int Attempts)
{
    /// <summary>What the bot answered when the same activity was brought again, though nothing had failed.</summary>
    public BotAnswer? ToDuplicate { get; init; }

    public bool IsAccepted => Status is >= 200 and < 300;

    /// <summary>Whether a channel may try again: the bot was not there, too busy, or failed.</summary>
    internal bool IsWorthRetrying => Status is 0 or 408 or 429 or >= 500 and not 501;
}
