using Microsoft.Bot.Builder.Tests.Fakes;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests;

public sealed class TurnContextTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = new TurnContext(_adapter, RecordingAdapter.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task Addresses_what_it_sends_and_notes_the_ids()
    {
        var activities = new IActivity[] { MessageFactory.Text("a"), MessageFactory.Text("b") };

        var responses = await _turn.SendActivitiesAsync(activities);

        Assert.Equal(["1", "2"], responses.Select(response => response.Id));
        Assert.Equal(["1", "2"], _adapter.Sent.Select(activity => activity.Id));
        Assert.All(_adapter.Sent, activity => Assert.Equal("in-1", activity.ReplyToId));
        Assert.All(_adapter.Sent, activity => Assert.Equal("user-1", activity.Recipient.Id));
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Has_not_responded_when_only_a_trace_was_sent()
    {
        await _turn.SendActivityAsync(Activity.CreateTraceActivity("debug"));

        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task Sends_a_text_with_speech_and_hint()
    {
        await _turn.SendActivityAsync("a", "<speak>a</speak>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("a", sent.Text);
        Assert.Equal("<speak>a</speak>", sent.Speak);
        Assert.Equal(InputHints.ExpectingInput, sent.InputHint);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public async Task Refuses_to_send_no_text(string? text) =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text));

    [Fact]
    public async Task Refuses_to_send_no_activities() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync(Array.Empty<IActivity>()));

    [Fact]
    public async Task Shows_activities_to_the_handlers_in_order_before_they_are_sent()
    {
        var seen = new List<string>();
        _turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"first {activities.Count}");
            activities.Add(MessageFactory.Text("added"));
            return next();
        });
        _turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"second {activities.Count}");
            return next();
        });

        await _turn.SendActivityAsync("a");

        Assert.Equal(["first 1", "second 2"], seen);
        Assert.Equal(["a", "added"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Sends_nothing_when_a_handler_keeps_it()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        var response = await _turn.SendActivityAsync("a");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Shows_updates_and_deletions_to_the_handlers()
    {
        var seen = new List<string>();
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add($"update {activity.Id}");
            return next();
        });
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add($"delete {reference.ActivityId}");
            return next();
        });
        var message = MessageFactory.Text("new");
        message.Id = "m1";

        await _turn.UpdateActivityAsync(message);
        await _turn.DeleteActivityAsync("m2");

        Assert.Equal(["update m1", "delete m2"], seen);
        Assert.Equal("conv-1", Assert.Single(_adapter.Updated).Conversation.Id);
        Assert.Equal("m2", Assert.Single(_adapter.Deleted).ActivityId);
    }

    [Fact]
    public async Task Keeps_replies_that_are_expected_in_the_response()
    {
        _turn.Activity.DeliveryMode = DeliveryModes.ExpectReplies;

        await _turn.SendActivityAsync("a");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("a", Assert.Single(_turn.BufferedReplyActivities).Text);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public void Shares_state_with_a_copy_for_another_activity()
    {
        _turn.TurnState.Add("key", "value");

        using var copy = new TurnContext(_turn, RecordingAdapter.Message("other"));

        Assert.Equal("value", copy.TurnState.Get<string>("key"));
        Assert.Equal("other", copy.Activity.Text);
    }

    [Fact]
    public void Keeps_state_by_key_or_by_type()
    {
        var state = _turn.TurnState;
        state.Add("text");
        state.Set("key", "a");
        state.Set("key", "b");

        Assert.Equal("text", state.Get<string>());
        Assert.Equal("b", state.Get<string>("key"));
        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<Activity>("key"));
        Assert.Throws<ArgumentException>(() => state.Add("key", "c"));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("none", null!));
    }
}
