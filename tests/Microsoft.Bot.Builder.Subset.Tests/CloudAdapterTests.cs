using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private static readonly string Message = (string)GoldenCases.Read("http.json")["message"]["request"]!["body"]!;

    private BotHost? _host;

    public async Task InitializeAsync() =>
        _host = await BotHost.StartAsync(new CloudAdapter(new TrustingAuthentication(BotHost.OpenAuthentication())));

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    [Fact]
    public async Task Gives_the_turn_what_authentication_found_out()
    {
        TurnContextStateCollection? state = null;
        string? callerId = null;
        await RunAsync(turn =>
        {
            state = turn.TurnState;
            callerId = turn.Activity.CallerId;
            return Task.CompletedTask;
        });

        Assert.Equal(CallerIdConstants.PublicAzureChannel, callerId);
        var identity = Assert.IsType<ClaimsIdentity>(state!.Get<IIdentity>(BotAdapter.BotIdentityKey));
        Assert.Equal("app-1", identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, state.Get<string>(BotAdapter.OAuthScopeKey));
        Assert.NotNull(state.Get<IConnectorClient>());
        Assert.NotNull(state.Get<ConnectorFactory>());
        Assert.NotNull(state.Get<UserTokenClient>());
        Assert.NotNull(state.Get<BotCallbackHandler>());
    }

    [Fact]
    public async Task Waits_for_a_delay_between_messages_without_sending_it()
    {
        await RunAsync(turn => turn.SendActivitiesAsync(new IActivity[]
        {
            MessageFactory.Text("a"),
            new Activity(ActivityTypesEx.Delay) { Value = 1 },
            MessageFactory.Text("b"),
        }));

        Assert.Equal(2, _host!.Channel.Drain().Length);
    }

    [Fact]
    public async Task Continues_a_conversation_for_an_identity()
    {
        ConversationReference? reference = null;
        await RunAsync(turn =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        var identity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, "app-1")]);

        await _host!.Adapter.ContinueConversationAsync(
            identity, reference, "audience", (turn, token) => turn.SendActivityAsync("later", cancellationToken: token), default);

        var received = Assert.Single(_host.Channel.Drain());
        Assert.Contains("\"text\":\"later\"", received.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_to_the_channel_who_calls()
    {
        string? userAgent = null;
        _host!.Channel.Inspect = request => userAgent = request.Headers.UserAgent;

        await RunAsync(turn => turn.SendActivityAsync("a"));

        Assert.Matches(@"^Microsoft-BotFramework/3\.1 BotBuilder/[\d.]+ \(.+\) ", userAgent);
    }

    private async Task RunAsync(Func<ITurnContext, Task> onTurn)
    {
        _host!.Bot = new DelegateBot(onTurn);
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(_host.Channel.Localize(Message)),
        };
        request.Headers.TryAddWithoutValidation("Authorization", TrustingAuthentication.Header);
        using var response = await _host.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
