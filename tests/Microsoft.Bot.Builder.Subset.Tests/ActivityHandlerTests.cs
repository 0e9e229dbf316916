using Microsoft.Bot.Builder.Tests.Fakes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Tests;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TalkativeBot _bot = new();

    [Theory]
    [InlineData("""{"type":"message","text":"hello"}""", "message hello")]
    [InlineData("""{"type":"messageUpdate","text":"edited"}""", "update edited")]
    [InlineData("""{"type":"messageDelete","id":"m1"}""", "delete m1")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot-1"},{"id":"user-1"}]}""", "added bot-1,user-1")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot-1"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"user-1"}]}""", "removed user-1")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"bot-1"}]}""", "")]
    [InlineData("""{"type":"conversationUpdate"}""", "")]
    [InlineData(
        """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""",
        "reacted like; took back sad")]
    [InlineData("""{"type":"event","name":"handoff.status"}""", "event handoff.status")]
    [InlineData("""{"type":"event","name":"tokens/response"}""", "token")]
    [InlineData("""{"type":"endOfConversation","code":"userCancelled"}""", "end userCancelled")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstalled")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "installed")]
    [InlineData("""{"type":"command","name":"c"}""", "command c")]
    [InlineData("""{"type":"custom"}""", "what is custom?")]
    [InlineData("""{"type":"Message"}""", "what is Message?")]
    public async Task Calls_the_method_for_the_kind_of_activity(string json, string said)
    {
        await RunAsync(json);

        Assert.Equal(said, string.Join("; ", _bot.Said));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Answers_an_adaptive_card_action_with_what_the_bot_returns()
    {
        var answer = await InvokeAsync("""{"action":{"type":"Action.Execute","verb":"resolve","data":{"ticket":7}}}""");

        Assert.Equal(200, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal("resolve", body.Value);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Submit"}}""", "NotSupported")]
    [InlineData("null", "BadRequest")]
    [InlineData("\"text\"", "BadRequest")]
    public async Task Refuses_an_adaptive_card_action_of_another_shape(string value, string code)
    {
        var answer = await InvokeAsync(value);

        Assert.Equal(400, answer.Status);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal(400, body.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", body.Type);
        Assert.Equal(code, Assert.IsType<Error>(body.Value).Code);
    }

    [Fact]
    public async Task Answers_an_invoke_once_when_the_bot_has_answered_itself()
    {
        var turn = new TurnContext(_adapter, Read("""{"type":"invoke","name":"n"}"""));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await _adapter.RunAsync(turn, _bot.OnTurnAsync);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Refuses_an_activity_without_a_type() =>
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync("{}"));

    private static Activity Read(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json)!;
        activity.Recipient = new ChannelAccount("bot-1");
        return activity;
    }

    private async Task<InvokeResponse> InvokeAsync(string value)
    {
        await RunAsync($$"""{"type":"invoke","name":"adaptiveCard/action","value":{{value}}}""");
        var answer = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsType<InvokeResponse>(answer.Value);
    }

    private Task RunAsync(string json) => _adapter.RunAsync(Read(json), _bot.OnTurnAsync);
}
