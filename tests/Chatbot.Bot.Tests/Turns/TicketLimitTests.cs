using System.Globalization;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;

namespace Chatbot.Bot.Tests.Turns;

/// <summary>One visitor may have so many open tickets, in however many conversations.</summary>
public sealed class TicketLimitTests : IDisposable
{
    private const int Limit = 5;
    private const string Person = "talk to a person";
    private const string TooMuch = "I have passed on as many questions as I can for now";
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task Tickets_of_other_conversations_count_until_they_are_closed_and_never_hold_up_an_emergency()
    {
        for (var i = 0; i < Limit; i++)
            await _clinic.SayAsync("webchat", Person, string.Create(CultureInfo.InvariantCulture, $"conv-{i}"));

        await _clinic.SayAsync("webchat", Person, "conv-new");
        Assert.Contains(TooMuch, _clinic.Last.Text, StringComparison.Ordinal);
        await _clinic.SayAsync("webchat", "I have chest pain and cannot breathe", "conv-new");
        Assert.NotNull(await OpenOfAsync("conv-new"));

        await _clinic.Desk.DoAsync((await OpenOfAsync("conv-0"))!.Id, new Resolve(new("local:1", "Ana"), CloseReason.Answered), null, default);
        await _clinic.Desk.DoAsync((await OpenOfAsync("conv-new"))!.Id, new Resolve(new("local:1", "Ana"), CloseReason.Answered), null, default);
        await _clinic.SayAsync("webchat", Person, "conv-later");
        Assert.NotNull(await OpenOfAsync("conv-later"));
    }

    [Fact]
    public async Task What_others_have_open_does_not_count()
    {
        for (var i = 0; i < Limit; i++)
            await _clinic.SayAsync("webchat", Person, string.Create(CultureInfo.InvariantCulture, $"conv-{i}"));
        var other = Clinic.New(Microsoft.Bot.Schema.ActivityTypes.Message, "webchat", "conv-other");
        (other.From.Id, other.Text) = ("user-2", Person);

        await _clinic.ReceiveAsync(other);

        Assert.NotNull(await OpenOfAsync("conv-other"));
    }

    public void Dispose() => _clinic.Dispose();

    private Task<Ticket?> OpenOfAsync(string conversation) => _clinic.Tickets.OpenOfAsync(new("webchat", conversation), default);
}
