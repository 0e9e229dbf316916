using Chatbot.Bot.Staff;
using Chatbot.Core.Escalation;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>Which channel of Teams a ticket goes to.</summary>
public sealed class StaffChannelTests
{
    private static readonly string[] All =
        ["any=general", "urgent=on-call", "urgent-es=guardia", "billing=bills", "billing-es=cuentas", "es=espanol", "nurse=nurses"];

    [Theory]
    [InlineData("en", false, null, "general")]
    [InlineData("en", false, "billing", "bills")]
    [InlineData("en", true, "billing", "on-call")]
    [InlineData("es", false, null, "espanol")]
    [InlineData("es", false, "billing", "cuentas")]
    [InlineData("es", false, "nurse", "espanol")]
    [InlineData("es", false, "records", "espanol")]
    [InlineData("es", true, "billing", "guardia")]
    public void A_ticket_goes_by_urgency_then_language_then_desk(string language, bool isUrgent, string? route, string channel) =>
        Assert.Equal(channel, new StaffChannelOptions { Channels = All }.ChannelFor(Request(language, isUrgent, route)));

    [Theory]
    [InlineData("en", false, null, "another channel")]
    [InlineData("en", false, "billing", "the desk billing")]
    [InlineData("en", true, "billing", "the channel on call")]
    [InlineData("es", false, null, "the channel for Spanish")]
    [InlineData("es", false, "billing", "the desk billing for Spanish")]
    [InlineData("es", false, "nurse", "the channel for Spanish")]
    [InlineData("es", true, "billing", "the channel on call for Spanish")]
    public void Staff_read_the_name_of_the_channel_that_the_ticket_went_to(string language, bool isUrgent, string? route, string name) =>
        Assert.Equal(name, (new StaffChannelOptions { Channels = All }.RouteFor(Request(language, isUrgent, route)) ?? new(null, null)).Words);

    [Fact]
    public void Without_a_desk_for_the_language_the_topic_decides()
    {
        var options = new StaffChannelOptions { Channels = ["any=general", "urgent=on-call", "billing=bills"] };

        Assert.Equal("bills", options.ChannelFor(Request("es", false, "billing")));
        Assert.Equal("on-call", options.ChannelFor(Request("es", true, null)));
        Assert.Null(new StaffChannelOptions().ChannelFor(Request("es", true, "billing")));
    }

    [Theory]
    [InlineData("es=19:1@thread.tacv2", true)]
    [InlineData("billing-es=19:1@thread.tacv2", true)]
    [InlineData("second-es=19:1@thread.tacv2", false)]
    [InlineData("fr=19:1@thread.tacv2", false)]
    [InlineData("es=", false)]
    public void Other_routes_are_not_allowed(string entry, bool isAllowed) =>
        Assert.Equal(isAllowed, !new StaffChannelOptions { Channels = [entry] }.Check().Any());

    private static Core.Tickets.TicketRequest Request(string language, bool isUrgent, string? route) => new()
    {
        Reason = EscalationReason.StaffTopic,
        IsUrgent = isUrgent,
        Route = route,
        Language = language,
        Question = "?",
    };
}
