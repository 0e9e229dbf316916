using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

/// <summary>The <c>build</c> expressions of <c>outgoing.json</c>.</summary>
internal static class OutgoingActivities
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private static readonly DateTimeOffset Fixed = new(2026, 3, 1, 10, 0, 5, TimeSpan.Zero);

    public static IReadOnlyDictionary<string, Func<ITurnContext, Activity>> All { get; } =
        new Dictionary<string, Func<ITurnContext, Activity>>
        {
            ["text"] = _ => MessageFactory.Text("Hello"),
            ["text-speak-hint"] = _ => MessageFactory.Text("Hello", "<speak>Hello</speak>", InputHints.ExpectingInput),
            ["suggested-actions-strings"] = _ =>
                (Activity)MessageFactory.SuggestedActions(new[] { "Yes", "No" }, "Continue?", null, null, null),
            ["suggested-actions-cardactions"] = _ => SuggestedActions(),
            ["hero-card"] = _ => (Activity)MessageFactory.Attachment(new HeroCard(
                "Title",
                "Sub",
                "Text",
                new List<CardImage> { new("https://example.org/a.png", "alt") },
                new List<CardAction> { new(ActionTypes.OpenUrl, "Open", value: "https://example.org/") }).ToAttachment()),
            ["carousel-thumbnail"] = _ => (Activity)MessageFactory.Carousel(
                new[] { new ThumbnailCard("A").ToAttachment(), new ThumbnailCard("B").ToAttachment() }, "two"),
            ["adaptive-card-jobject"] = _ => Card(JObject.Parse(
                """
                {"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"Hi","wrap":true}],
                 "actions":[{"type":"Action.Submit","title":"OK","data":{"x":null,"n":1.0,"d":"2026-03-01T10:00:00+02:00"}}]}
                """)),
            ["adaptive-card-dictionary"] = _ => Card(new Dictionary<string, object?>
            {
                ["type"] = "AdaptiveCard",
                ["version"] = "1.4",
                ["nothing"] = null,
                ["body"] = new object[] { new { type = "TextBlock", text = "Hi", id = (string?)null } },
            }),
            ["content-url-attachment"] = _ =>
                (Activity)MessageFactory.ContentUrl("https://example.org/f.png", "image/png", "f.png", "look"),
            ["mention-entity"] = _ => With(
                new Mention { Mentioned = new ChannelAccount("user-1", "User"), Text = "<at>User</at>" },
                "<at>User</at> hello"),
            ["entity-with-properties"] = _ => With(new Entity("clientInfo")
            {
                Properties = JObject.Parse("""{"locale":"en-US","n":1,"o":{"p":null}}"""),
            }),
            ["entity-setas"] = _ =>
            {
                var entity = new Entity();
                entity.SetAs(new { type = "https://schema.org/Message", additionalType = new[] { "AIGeneratedContent" } });
                return With(entity);
            },
            ["channeldata-jobject"] = _ => WithChannelData(new JObject { ["feedbackLoopEnabled"] = true, ["none"] = null }),
            ["channeldata-teams"] = _ => WithChannelData(new TeamsChannelData
            {
                Channel = new ChannelInfo("19:abc@thread.tacv2", "General"),
                Team = new TeamInfo("19:team@thread.tacv2", "Clinic"),
                Tenant = new TenantInfo("tenant-1"),
                Notification = new NotificationInfo(true),
            }),
            ["channeldata-anonymous"] = _ => WithChannelData(new
            {
                PascalName = 1,
                camelName = (string?)null,
                when = new DateTime(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc),
                span = TimeSpan.FromMinutes(90),
                day = DayOfWeek.Friday,
                dec = 1.50m,
                dbl = 1.0,
                guid = Guid.Empty,
            }),
            ["typing"] = _ => new Activity(ActivityTypes.Typing),
            ["event-value-object"] = _ => Event(new { a = 1, b = new[] { 1, 2 } }, "T"),
            ["event-value-primitive"] = _ => Event(5L),
            ["handoff-initiate"] = turn => At(EventFactory.CreateHandoffInitiation(
                turn,
                new { Skill = "billing", Department = "Front desk", note = (string?)null },
                new Transcript(new List<Activity>
                {
                    new()
                    {
                        Type = "message",
                        Id = "m1",
                        Timestamp = new DateTimeOffset(2026, 3, 1, 9, 59, 0, TimeSpan.Zero),
                        From = new ChannelAccount("user-1", "User", "user"),
                        Text = "hi",
                    },
                    new() { Type = "message", Id = "m2", From = new ChannelAccount("bot-1", "Bot", "bot"), Text = "hello" },
                }))),
            ["handoff-initiate-minimal"] = turn => At(EventFactory.CreateHandoffInitiation(turn, null)),
            ["handoff-status"] = turn =>
                At(EventFactory.CreateHandoffStatus(turn.Activity.Conversation, "failed", "no agents")),
            ["handoff-status-no-message"] = turn =>
                At(EventFactory.CreateHandoffStatus(turn.Activity.Conversation, "accepted")),
            ["end-of-conversation"] = _ =>
            {
                var end = (Activity)Activity.CreateEndOfConversationActivity();
                end.Code = EndOfConversationCodes.CompletedSuccessfully;
                end.Value = new { ok = true };
                return end;
            },
            ["message-reaction"] = _ => new Activity(ActivityTypes.MessageReaction)
            {
                ReplyToId = "m9",
                ReactionsAdded = new List<MessageReaction> { new("like") },
                ReactionsRemoved = new List<MessageReaction>(),
            },
            ["conversation-update"] = _ => new Activity(ActivityTypes.ConversationUpdate)
            {
                MembersAdded = new List<ChannelAccount> { new("user-2", "Ana", "user", "aad-2") },
                TopicName = "t",
                HistoryDisclosed = false,
            },
            ["trace-on-test-channel"] = _ => (Activity)Activity.CreateTraceActivity("n", "vt", new { a = 1 }, "l"),
            ["invoke-response"] = _ =>
                new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } },
            ["dates"] = _ => new Activity(ActivityTypes.Message)
            {
                Text = "d",
                Timestamp = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 123, TimeSpan.FromHours(2)),
                LocalTimestamp = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(-3.5)),
                Expiration = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567),
                LocalTimezone = "America/St_Johns",
            },
            ["null-and-empty-lists"] = _ => new Activity(ActivityTypes.Message)
            {
                Text = "",
                Attachments = new List<Attachment>(),
                Entities = null,
                MembersAdded = new List<ChannelAccount>(),
                ListenFor = new List<string?> { "a", null },
                SuggestedActions = new SuggestedActions(),
            },
            ["numbers-in-value"] = _ => new Activity(ActivityTypes.Event)
            {
                Name = "n",
                Value = new
                {
                    i = 1,
                    l = long.MaxValue,
                    d = 0.1,
                    d1 = 1.0,
                    big = 1e21,
                    neg = -0.0,
                    f = 1.5f,
                    m = 10.00m,
                    b = (byte)7,
                    bytes = new byte[] { 1, 2, 3 },
                    nan = double.NaN,
                    ch = 'x',
                },
            },
            ["unicode"] = _ => MessageFactory.Text(
                "¿Qué? — \u2028 \u00a0 é e\u0301 \ud83d\ude00 <b>&\"'\\/ \t\r\n \u0001 \u007f 中文"),
            ["lone-surrogate"] = _ => MessageFactory.Text("a\ud83db"),
            ["properties-extension-data"] = _ => new Activity(ActivityTypes.Message)
            {
                Text = "x",
                Properties = JObject.Parse("""{"customProp":{"a":null},"another":1}"""),
            },
            ["conversation-account-extra"] = _ =>
            {
                var message = MessageFactory.Text("x");
                message.RelatesTo = new ConversationReference
                {
                    ActivityId = "a",
                    Bot = new ChannelAccount("bot-1"),
                    Conversation = new ConversationAccount(true, "channel", "conv-9", "n", "aad", "bot", "tenant-1"),
                    ChannelId = "test",
                    ServiceUrl = WireText.RecordedUrl,
                    Locale = "es-ES",
                };
                return message;
            },
            ["semantic-action"] = _ => SemanticAction(),
            ["no-inbound-id"] = _ => MessageFactory.Text("x"),
            ["escaped-conversation-id"] = _ => MessageFactory.Text("x"),
            ["non-ascii-conversation-id"] = _ => MessageFactory.Text("x"),
            ["inbound-locale"] = _ => MessageFactory.Text("x"),
            ["inbound-teams-group"] = _ => MessageFactory.Text("x"),
        };

    private static Activity SuggestedActions() => new(ActivityTypes.Message)
    {
        Text = "Pick",
        SuggestedActions = new SuggestedActions
        {
            To = new List<string> { "user-1" },
            Actions = new List<CardAction>
            {
                new(ActionTypes.ImBack, "Book", value: "book"),
                new()
                {
                    Type = ActionTypes.PostBack,
                    Title = "Cancel",
                    Value = new JObject { ["act"] = "cancel", ["n"] = 3 },
                    DisplayText = "d",
                    Text = "t",
                    Image = "https://example.org/i.png",
                    ImageAltText = "alt",
                    ChannelData = new { a = 1 },
                },
            },
        },
    };

    private static Activity SemanticAction()
    {
        var message = MessageFactory.Text("x");
        var entities = new Dictionary<string, Entity> { ["e"] = new("t") };
        message.SemanticAction = new SemanticAction("sa", entities) { State = SemanticActionStates.Start };
        message.Importance = "high";
        message.DeliveryMode = DeliveryModes.Normal;
        message.TextFormat = TextFormatTypes.Plain;
        message.TextHighlights = new List<TextHighlight> { new("x", 1) };
        return message;
    }

    private static Activity Card(object content) =>
        (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard, Content = content });

    private static Activity With(Entity entity, string text = "x")
    {
        var message = MessageFactory.Text(text);
        message.Entities = new List<Entity> { entity };
        return message;
    }

    private static Activity WithChannelData(object channelData)
    {
        var message = MessageFactory.Text("x");
        message.ChannelData = channelData;
        return message;
    }

    private static Activity Event(object value, string? valueType = null)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = "n";
        activity.ValueType = valueType;
        activity.Value = value;
        return activity;
    }

    /// <summary>With the id and the time of the recording, which are otherwise made up.</summary>
    private static Activity At(IEventActivity handoff)
    {
        var activity = (Activity)handoff;
        activity.Timestamp = Fixed;
        activity.Id = "h1";
        return activity;
    }
}
