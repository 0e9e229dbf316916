using Chatbot.Core.Tickets;

namespace Chatbot.Bot.Staff;

/// <summary>The settings under <c>Handoff</c> that say where staff are in Teams. Each stands in docs/operations.md too.</summary>
public sealed class StaffChannelOptions
{
    public const string Section = HandoffOptions.Section;

    /// <summary>Where urgent tickets go, and where the last reminder goes as well.</summary>
    public const string Urgent = "urgent";
    public const string Second = "second";
    public const string Any = "any";

    /// <summary>The desks that a ticket can be handed to.</summary>
    internal static readonly IReadOnlyList<string> Desks = ["front-desk", "billing", "records", "nurse"];

    private static readonly string[] Languages = ["en", "es"];
    private static readonly string[] Routes = [Any, Urgent, Second, .. Desks, .. Languages, .. Desks.Prepend(Urgent).SelectMany(desk => Languages.Select(language => $"{desk}-{language}"))];

    /// <value>Channels by what goes there, such as <c>urgent=19:…@thread.tacv2</c>. Without any, the channel that the bot was installed in.</value>
    public string[] Channels { get; set; } = [];

    /// <value>The id of the team whose members are staff. Empty: the team that the bot was installed in first.</value>
    public string Team { get; set; } = "";

    /// <value>Whether guests of that team, who are not of the clinic's directory, are staff as well.</value>
    public bool Guests { get; set; }

    /// <value>Where Teams takes calls for the clinic's directory. Empty: what the installation said.</value>
    public string ServiceUrl { get; set; } = "";

    /// <returns>Null when no channel is set for it.</returns>
    public string? ChannelFor(TicketRequest request) => RouteFor(request) is { } route ? ChannelFor(route.Name) : null;

    /// <returns>Null when no channel is set for it.</returns>
    public string? ChannelFor(string route) =>
        Channels.Select(Parts).FirstOrDefault(parts => parts.Route == route).Channel;

    /// <summary>
    /// Where a ticket goes. Urgency counts most, then that somebody there reads the patient's language, then the desk.
    /// </summary>
    /// <returns>Null when no channel is set for it.</returns>
    internal StaffRoute? RouteFor(TicketRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        StaffRoute[] routes =
        [
            new(request.Route, request.Language),
            new(null, request.Language),
            new(request.Route, null),
            new(null, null),
        ];
        return (request.IsUrgent ? OnCallFor(request.Language) : null) ?? Array.Find(routes, IsSet);
    }

    /// <param name="language">The code of the patient's language.</param>
    /// <returns>Null when nobody is on call for patients who write it.</returns>
    internal StaffRoute? OnCallFor(string language) => Array.Find([new StaffRoute(Urgent, language), new StaffRoute(Urgent, null)], IsSet);

    /// <summary>A sentence for each setting that is not allowed.</summary>
    public IEnumerable<string> Check() =>
        from entry in Channels
        let parts = Parts(entry)
        where !Routes.Contains(parts.Route) || string.IsNullOrEmpty(parts.Channel)
        select $"{Section}:{nameof(Channels)} holds '{entry}'; allowed: {string.Join(", ", Routes)}, each with = and the id of a channel.";

    private bool IsSet(StaffRoute route) => ChannelFor(route.Name) is not null;

    private static (string Route, string? Channel) Parts(string entry)
    {
        var at = entry.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (entry, null) : (entry[..at], entry[(at + 1)..]);
    }
}
