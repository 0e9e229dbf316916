using System.Globalization;
using Chatbot.Bot.Turns;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;

namespace Chatbot.Bot.Staff;

/// <summary>
/// Where staff are, where each ticket's card stands, and which ticket a thread is about. Kept as conversations of a
/// channel of their own, which no patient is on: so all replicas know, and a restart forgets nothing.
/// </summary>
internal sealed class StaffPlaces(ITurnStore turns, StaffChannelOptions options)
{
    private const string Channel = "staff";
    private const int MostTries = 10;

    private static readonly ConversationKey Home = new(Channel, "home");

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

    /// <summary>Whether the members of a team are staff.</summary>
    public async Task<bool> IsStaffsAsync(string? team, CancellationToken cancellation) =>
        team is not null && (options.Team.Length > 0 ? options.Team : (await HomeAsync(cancellation).ConfigureAwait(false))?.Team) == team;

    public async Task<PlacedCard?> CardAsync(long ticket, CancellationToken cancellation) =>
        await turns.FindAsync(CardKey(ticket), cancellation).ConfigureAwait(false) is { } kept ? ActivityJson.Read<PlacedCard>(kept.Reference) : null;

    public async Task KeepCardAsync(long ticket, PlacedCard card, CancellationToken cancellation)
    {
        await KeepAsync(ThreadKey(card.Conversation), ticket.ToString(CultureInfo.InvariantCulture), cancellation).ConfigureAwait(false);
        await KeepAsync(CardKey(ticket), ActivityJson.Write(card), cancellation).ConfigureAwait(false);
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

    private static ConversationKey CardKey(long ticket) => new(Channel, string.Create(CultureInfo.InvariantCulture, $"card:{ticket}"));

    private static ConversationKey ThreadKey(string conversation) => new(Channel, $"thread:{conversation}");
}
