using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets;

/// <summary>What staff read about whether their words have reached the patient.</summary>
public static class DeliveryWords
{
    public const string NotDelivered = "NOT DELIVERED, please call";

    /// <summary>The code with which the telephone network refuses who has opted out, see protocols of Twilio.</summary>
    private const string OptedOut = "21610";

    /// <summary>The code with which it refuses more than 1600 characters.</summary>
    private const string TooLong = "21617";

    /// <param name="fate">Null when nothing is known about it any more.</param>
    public static string Of(MessageFate? fate) => fate?.State switch
    {
        MessageState.Sent => "delivered",
        MessageState.Waiting => "on its way",
        MessageState.GivenUp => $"{NotDelivered} ({Why(fate.Error)})",
        _ => "",
    };

    /// <summary>The reason in words, where there are better ones than the channel's.</summary>
    public static string Why(string? error) => error switch
    {
        null or "" => "given up",
        _ when error.Contains(OptedOut, StringComparison.Ordinal) => "they have opted out of text messages",
        _ when error.Contains(TooLong, StringComparison.Ordinal) => "it is too long for a text message",
        _ when error.StartsWith("HTTP 403", StringComparison.Ordinal) => "the channel does not let us write to them",
        _ => error,
    };
}
