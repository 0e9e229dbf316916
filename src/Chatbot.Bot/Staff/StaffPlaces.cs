using System.Globalization;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Where staff are, where each ticket's card stands, and which ticket a thread is about. Kept as conversations of a
/// channel of their own, which no patient is on: so all replicas know, and a restart forgets nothing.
/// </summary>
internal sealed class StaffPlaces(ITurnStore turns, StaffChannelOptions options)
{
    private const int MostTries = 10;

    private static readonly ConversationKey Home = new(ConversationKey.StaffChannel, "home");

    /// <returns>Null when Teams is neither set up nor learned.</returns>
    public async Task<StaffPlace?> ForAsync(Ticket ticket, CancellationToken cancellation) =>
        At(await HomeAsync(cancellation).ConfigureAwait(false), options.ChannelFor(ticket.Request));

    /// <returns>Null when there is no second channel.</returns>
    public async Task<StaffPlace?> SecondAsync(CancellationToken cancellation) => options.ChannelFor(StaffChannelOptions.Second) is { } second
        ? At(await HomeAsync(cancellation).ConfigureAwait(false), second)
        : null;

    /// <summary>The bot was installed somewhere: the first such team is the staff's, unless the settings name one.</summary>
    public async Task LearnAsync(StaffPlace place, CancellationToken cancellation)
    {
        var home = await HomeAsync(cancellation).ConfigureAwait(false);
        if (IsStaffs(place.Team, home))
            await KeepAsync(Home, ActivityJson.Write(place), cancellation).ConfigureAwait(false);
    }

    /// <returns>The team whose members are staff; null when Teams is neither set up nor learned.</returns>
    public async Task<string?> TeamAsync(CancellationToken cancellation) =>
        options.Team.Length > 0 ? options.Team : (await HomeAsync(cancellation).ConfigureAwait(false))?.Team;

    /// <summary>Whether a member of that team is staff.</summary>
    public bool IsStaff(ChannelAccount member) =>
        options.Guests || !string.Equals((string?)member.Properties?["userRole"], "guest", StringComparison.OrdinalIgnoreCase);

    /// <summary>The languages of patients whose urgent tickets go to somebody on call: to a channel that is set for them, by a way that is known.</summary>
    public async Task<IReadOnlyList<PatientLanguage>> OnCallAsync(CancellationToken cancellation)
    {
        var home = await HomeAsync(cancellation).ConfigureAwait(false);
        return
        [
            .. from language in Enum.GetValues<PatientLanguage>()
               let route = options.OnCallFor(language.Code())
               where route is not null && At(home, options.ChannelFor(route.Name)) is not null
               select language,
        ];
    }

    /// <summary>What staff call the channel where a ticket belongs.</summary>
    public string NameOf(Ticket ticket) => (options.RouteFor(ticket.Request) ?? new(null, null)).Words;

    public async Task<PlacedCard?> CardAsync(long ticket, CancellationToken cancellation) =>
        await turns.FindAsync(CardKey(ticket), cancellation).ConfigureAwait(false) is { } kept ? ActivityJson.Read<PlacedCard>(kept.Reference) : null;

    /// <returns>The card that counts: where another replica has posted one meanwhile, that one, with this as its former.</returns>
    public async Task<PlacedCard> KeepCardAsync(long ticket, PlacedCard card, CancellationToken cancellation)
    {
        await KeepAsync(ThreadKey(card.Conversation), Text(ticket), cancellation).ConfigureAwait(false);
        if (await CardAsync(ticket, cancellation).ConfigureAwait(false) is { } other && other.Activity != card.Activity && other.Activity != card.Former?.Activity)
            card = other with { Former = card };
        await KeepAsync(CardKey(ticket), ActivityJson.Write(card), cancellation).ConfigureAwait(false);
        return card;
    }

    /// <summary>Notes a card that stands in Teams.</summary>
    /// <returns>Whether it is one too many: the next time that the ticket is shown, a note takes its place.</returns>
    public async Task<bool> FoundAsync(long ticket, string conversation, string activity, CancellationToken cancellation)
    {
        if (await CardAsync(ticket, cancellation).ConfigureAwait(false) is not { } card || card.Knows(conversation, activity))
            return false;
        var channel = conversation.Split(';')[0];
        var found = new PlacedCard(card.Place with { Channel = channel }, conversation, activity, card.Former);
        await KeepAsync(ThreadKey(conversation), Text(ticket), cancellation).ConfigureAwait(false);
        await KeepAsync(CardKey(ticket), ActivityJson.Write(card with { Former = found }), cancellation).ConfigureAwait(false);
        return true;
    }

    /// <returns>Null when the thread is about no ticket.</returns>
    public async Task<long?> TicketOfAsync(string conversation, CancellationToken cancellation) =>
        await turns.FindAsync(ThreadKey(conversation), cancellation).ConfigureAwait(false) is { } kept
            ? long.Parse(kept.Reference, CultureInfo.InvariantCulture)
            : null;

    private async Task<StaffPlace?> HomeAsync(CancellationToken cancellation) =>
        await turns.FindAsync(Home, cancellation).ConfigureAwait(false) is { } kept ? ActivityJson.Read<StaffPlace>(kept.Reference) : null;

    private bool IsStaffs(string team, StaffPlace? home) => options.Team.Length > 0 ? options.Team == team : home is null || home.Team == team;

    private StaffPlace? At(StaffPlace? home, string? channel)
    {
        if (home is not null)
            return home with { Channel = channel ?? home.Channel, ServiceUrl = options.ServiceUrl.Length > 0 ? options.ServiceUrl : home.ServiceUrl };
        return channel is not null && options.ServiceUrl.Length > 0 ? new(options.ServiceUrl, options.Team, channel, null, null) : null;
    }

    private async Task KeepAsync(ConversationKey key, string text, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var kept = await turns.FindAsync(key, cancellation).ConfigureAwait(false);
            if (kept?.Reference == text)
                return;
            var committed = await turns.CommitAsync(new() { Conversation = key, Reference = text, ExpectedVersion = kept?.Version ?? 0 }, cancellation).ConfigureAwait(false);
            if (committed.State == TurnCommitState.Committed)
                return;
        }
    }

    private static string Text(long ticket) => ticket.ToString(CultureInfo.InvariantCulture);

    private static ConversationKey CardKey(long ticket) => new(ConversationKey.StaffChannel, $"card:{Text(ticket)}");

    private static ConversationKey ThreadKey(string conversation) => new(ConversationKey.StaffChannel, $"thread:{conversation}");
}
