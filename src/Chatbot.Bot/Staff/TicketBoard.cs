using System.Collections.Concurrent;
using Chatbot.Bot.Delivery;
using Chatbot.Bot.Staff.Cards;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Sees to it that each ticket has one card that can be acted on, in the channel where it belongs. The connector knows no
/// keys, so a card that was posted right before a crash, or whose post was not answered, is posted again; a card that turns
/// out to be one too many, or whose ticket has gone to another channel, has a note put in its place.
/// </summary>
internal sealed class TicketBoard(ActivityChannels channels, StaffPlaces places, TicketCards cards, TimeProvider time)
{
    /// <summary>Cards that stand in Teams and could not be noted: the next attempt takes them up instead of posting again.</summary>
    private readonly ConcurrentDictionary<long, PlacedCard> _unkept = [];

    /// <returns>Where the card stands; null when there is nowhere to show it.</returns>
    public async Task<PlacedCard?> ShowAsync(Ticket ticket, CancellationToken cancellation)
    {
        var place = await places.ForAsync(ticket, cancellation).ConfigureAwait(false);
        var placed = await FindAsync(ticket.Id, cancellation).ConfigureAwait(false);
        if (placed is null && place is null)
            return null;
        if (placed is null || (ticket.IsOpen && place is not null && place.Channel != placed.Place.Channel))
            placed = await PostAsync(place!, ticket, placed, cancellation).ConfigureAwait(false);
        else if (!await IsReplacedAsync(placed, ticket, cancellation).ConfigureAwait(false))
            placed = await PostAsync(placed.Place, ticket, placed, cancellation).ConfigureAwait(false);
        return await RetireAsync(placed, ticket, cancellation).ConfigureAwait(false);
    }

    /// <summary>Says something aloud beside a card.</summary>
    public Task SayAsync(PlacedCard placed, string words, string key, CancellationToken cancellation)
    {
        var reference = placed.Place.Reference(placed.Conversation);
        var activity = MessageFactory.Text(words);
        activity.Conversation = reference.Conversation;
        return channels.For(reference).SendAsync(reference, activity, key, cancellation);
    }

    /// <summary>Begins a thread in a channel.</summary>
    public Task<ConversationResourceResponse> OpenAsync(StaffPlace place, Activity activity, CancellationToken cancellation)
    {
        var reference = place.Reference();
        return channels.For(reference).CreateAsync(
            reference,
            new()
            {
                IsGroup = true,
                ChannelData = new JObject { ["channel"] = new JObject { ["id"] = place.Channel } },
                TenantId = place.Tenant,
                Activity = activity,
            },
            cancellation);
    }

    private async Task<PlacedCard?> FindAsync(long ticket, CancellationToken cancellation)
    {
        if (!_unkept.TryGetValue(ticket, out var unkept))
            return await places.CardAsync(ticket, cancellation).ConfigureAwait(false);
        return await KeepAsync(ticket, unkept, cancellation).ConfigureAwait(false);
    }

    /// <param name="former">The card whose place it takes; null when there is none.</param>
    private async Task<PlacedCard> PostAsync(StaffPlace place, Ticket ticket, PlacedCard? former, CancellationToken cancellation)
    {
        var card = Activity(await cards.OfAsync(ticket, cancellation).ConfigureAwait(false));
        var created = await OpenAsync(place, card, cancellation).ConfigureAwait(false);
        var placed = new PlacedCard(place, created.Id, created.ActivityId, former);
        _unkept[ticket.Id] = placed;
        return await KeepAsync(ticket.Id, placed, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<PlacedCard> KeepAsync(long ticket, PlacedCard placed, CancellationToken cancellation)
    {
        var kept = await places.KeepCardAsync(ticket, placed, cancellation).ConfigureAwait(false);
        _unkept.TryRemove(ticket, out _);
        return kept;
    }

    /// <returns>Whether the card was there; somebody may have deleted it.</returns>
    private async Task<bool> IsReplacedAsync(PlacedCard placed, Ticket ticket, CancellationToken cancellation)
    {
        try
        {
            await ReplaceAsync(placed, await cards.OfAsync(ticket, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (DeliveryProblem.IsGone(failure))
        {
            return false;
        }
    }

    private Task ReplaceAsync(PlacedCard placed, AdaptiveCard card, CancellationToken cancellation)
    {
        var (activity, reference) = (Activity(card), placed.Place.Reference(placed.Conversation));
        (activity.Id, activity.Conversation) = (placed.Activity, reference.Conversation);
        return channels.For(reference).UpdateAsync(reference, activity, cancellation);
    }

    /// <summary>Puts a note in the place of the cards before this one.</summary>
    private async Task<PlacedCard> RetireAsync(PlacedCard placed, Ticket ticket, CancellationToken cancellation)
    {
        if (placed.Former is null)
            return placed;
        for (var former = placed.Former; former is not null; former = former.Former)
            await RetireAsync(former, former.Place.Channel == placed.Place.Channel ? null : places.NameOf(ticket), ticket, cancellation).ConfigureAwait(false);
        return await KeepAsync(ticket.Id, placed with { Former = null }, cancellation).ConfigureAwait(false);
    }

    private async Task RetireAsync(PlacedCard former, string? movedTo, Ticket ticket, CancellationToken cancellation)
    {
        try
        {
            await ReplaceAsync(former, TicketCard.Retired(ticket, movedTo), cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (DeliveryProblem.Of(failure, time.GetUtcNow()).IsFinal)
        {
            // Somebody has deleted it, or its channel: then nobody can act on it either.
        }
    }

    private static Activity Activity(AdaptiveCard card) =>
        (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
}
