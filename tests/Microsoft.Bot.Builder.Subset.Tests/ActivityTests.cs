using Microsoft.Bot.Builder.Tests.Fakes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public class ActivityTests
{
    private readonly Activity _message = RecordingAdapter.Message();

    [Fact]
    public void Shows_itself_as_its_own_kind_only()
    {
        Assert.Same(_message, _message.AsMessageActivity());
        Assert.Null(_message.AsEventActivity());
        Assert.Null(_message.AsMessageUpdateActivity());
        Assert.Null(new Activity(ActivityTypes.MessageUpdate).AsMessageActivity());
        Assert.Null(new Activity().AsMessageActivity());
        Assert.NotNull(new Activity("MESSAGE").AsMessageActivity());
        Assert.NotNull(new Activity("event/custom").AsEventActivity());
    }

    [Fact]
    public void Makes_a_reply_to_itself()
    {
        _message.Locale = "es-MX";

        var reply = _message.CreateReply("hello");

        Assert.Equal("hello", reply.Text);
        Assert.Equal("in-1", reply.ReplyToId);
        Assert.Equal("bot-1", reply.From.Id);
        Assert.Equal("user-1", reply.Recipient.Id);
        Assert.Equal("conv-1", reply.Conversation.Id);
        Assert.Equal("es-MX", reply.Locale);
        Assert.Null(reply.Id);
    }

    [Theory]
    [InlineData(Channels.Webchat, ActivityTypes.ConversationUpdate, null)]
    [InlineData(Channels.Directline, ActivityTypes.ConversationUpdate, null)]
    [InlineData(Channels.Msteams, ActivityTypes.ConversationUpdate, "in-1")]
    [InlineData(Channels.Webchat, ActivityTypes.Message, "in-1")]
    public void Refers_to_no_activity_that_a_web_client_never_sees(string channel, string type, string? activityId)
    {
        _message.ChannelId = channel;
        _message.Type = type;

        Assert.Equal(activityId, _message.GetConversationReference().ActivityId);
    }

    [Fact]
    public void Comes_back_to_a_reply()
    {
        var reference = _message.GetReplyConversationReference(new ResourceResponse("r-1"));

        Assert.Equal("r-1", reference.ActivityId);
        Assert.Equal("conv-1", reference.Conversation.Id);
    }

    [Fact]
    public void Takes_the_side_of_the_user_when_applied_as_incoming()
    {
        var incoming = new Activity(ActivityTypes.Message)
            .ApplyConversationReference(_message.GetConversationReference(), isIncoming: true);

        Assert.Equal("in-1", incoming.Id);
        Assert.Equal("user-1", incoming.From.Id);
        Assert.Equal("bot-1", incoming.Recipient.Id);
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void Reads_channel_data_as_a_type()
    {
        _message.ChannelData = JObject.Parse("""{"team":{"id":"t"},"unknown":{"a":1}}""");

        var data = _message.GetChannelData<TeamsChannelData>();

        Assert.Equal("t", data.Team.Id);
        Assert.True(data.AdditionalProperties.ContainsKey("unknown"));
        Assert.True(_message.TryGetChannelData(out TeamsChannelData _));
        Assert.False(new Activity().TryGetChannelData(out TeamsChannelData _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Cannot_read_channel_data_of_another_shape()
    {
        _message.ChannelData = "text";

        Assert.False(_message.TryGetChannelData(out TeamsChannelData _));
        Assert.Throws<InvalidCastException>(() => _message.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Takes_mentions_of_the_bot_out_of_the_text()
    {
        _message.Text = "<AT>Bot (1)</AT> ask <at>Ana</at>  please <at>Bot (1)</at>";
        _message.Entities = new List<Entity> { Mention("bot-1", "<at>Bot (1)</at>"), Mention("user-2", "<at>Ana</at>") };

        Assert.Equal("ask <at>Ana</at>  please", _message.RemoveRecipientMention());
        Assert.Equal("ask <at>Ana</at>  please", _message.Text);
        Assert.True(_message.MentionsRecipient());
        Assert.True(_message.MentionsId("user-2"));
        Assert.False(_message.MentionsId("user-3"));
    }

    [Fact]
    public void Starts_a_proactive_turn_from_a_reference()
    {
        var reference = _message.GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(ActivityEventNames.ContinueConversation, continuation.Name);
        Assert.Equal("bot-1", continuation.Recipient.Id);
        Assert.Equal("user-1", continuation.From.Id);
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEqual(continuation.Id, reference.GetContinuationActivity().Id);
    }

    [Fact]
    public void Reads_an_entity_as_a_type_and_compares_it_by_what_it_says()
    {
        var entity = Mention("user-2", "<at>Ana</at>");

        Assert.Equal("user-2", entity.GetAs<Mention>().Mentioned.Id);
        Assert.True(entity.Equals(Mention("user-2", "<at>Ana</at>")));
        Assert.False(entity.Equals(Mention("user-3", "<at>Ana</at>")));
    }

    /// <summary>A mention as it comes from the wire, where it is no <see cref="Schema.Mention"/>.</summary>
    private static Entity Mention(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }
}
