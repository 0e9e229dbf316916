using Chatbot.Core.Consents;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Delivery;

/// <summary>Who has ended the clinic's text messages. Nothing is sent to them, whoever wants it.</summary>
internal sealed class OptOuts(IConsentStore consents, TimeProvider time)
{
    /// <summary>The network's code for a number that has unsubscribed there.</summary>
    private const string Unsubscribed = "21610";

    /// <param name="user">The channel's id of the person: for text messages the number.</param>
    public async Task<bool> IsOutAsync(string? channel, string? user, CancellationToken cancellation) =>
        channel == Channels.Sms
        && user is not null
        && await consents.LatestAsync(user, Consent.TextMessages, cancellation).ConfigureAwait(false) is { IsGiven: false };

    /// <summary>Whether the network has refused a message since the person wants none.</summary>
    public static bool IsUnsubscribed(ErrorResponseException refusal) => refusal.Body?.Error?.Code == Unsubscribed;

    /// <summary>The network has refused a message. Where it says that the person wants none, that counts as their word.</summary>
    public Task NoteAsync(ConversationReference reference, ErrorResponseException refusal, CancellationToken cancellation) =>
        reference is { ChannelId: Channels.Sms, User.Id: { } user } && IsUnsubscribed(refusal)
            ? consents.KeepAsync(new(user, Consent.TextMessages, IsGiven: false, time.GetUtcNow(), "network", Unsubscribed), cancellation)
            : Task.CompletedTask;
}
