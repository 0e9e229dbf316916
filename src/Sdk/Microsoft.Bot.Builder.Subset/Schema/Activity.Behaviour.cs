using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Views of an activity as one kind, factories, and the way back to its conversation.</content>
public partial class Activity
{
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity(ActivityTypes.ContactRelationUpdate);

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() =>
        new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A trace; the type of <paramref name="value"/> is its value type unless one is given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = null, object value = null, string label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A trace addressed as an answer to this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, string label = null)
    {
        var trace = (Activity)CreateTraceActivity(name, valueType, value, label);
        Address(trace);
        return trace;
    }

    /// <summary>A message addressed as an answer to this activity.</summary>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = (Activity)CreateMessageActivity();
        reply.Text = text ?? string.Empty;
        Address(reply);
        reply.Locale = locale ?? Locale;
        return reply;
    }

    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <summary>Whether there is anything to show: a text that is not blank, a summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments?.Any() == true
        || ChannelData != null;

    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <summary>The channel data as a <typeparamref name="TypeT"/>; fails when it has another shape.</summary>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        _ => ((JObject)ChannelData).ToObject<TypeT>(),
    };

    /// <summary>The channel data as a <typeparamref name="TypeT"/>, when there are any and they have that shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            if (ChannelData == null) return false;
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch
        {
            // Any failure means that the data have another shape.
            return false;
        }
    }

    /// <summary>
    /// Where this activity happened. On web channels the id of a conversationUpdate is left out, because
    /// the client never sees that activity and would wait for it before it shows the reply.
    /// </summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IsHiddenFromClient() ? null : Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where a reply to this activity happened, to update or delete it later.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>
    /// Addresses this activity: to the user of <paramref name="reference"/>, as an answer, or to its bot
    /// when <paramref name="isIncoming"/>.
    /// </summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Whether the activity came over a streaming connection, which has no HTTP address.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false;

    /// <summary>Whether this is of the given kind, or of a kind derived from it, such as <c>message/update</c>.</summary>
    protected bool IsActivity(string activityType)
    {
        if (Type?.StartsWith(activityType, StringComparison.OrdinalIgnoreCase) != true) return false;

        return Type.Length == activityType.Length || Type[activityType.Length] == '/';
    }

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;

    private bool IsHiddenFromClient() =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));

    private void Address(Activity reply)
    {
        reply.Timestamp = TimeProvider.System.GetUtcNow();
        reply.From = Recipient == null ? null : new ChannelAccount(Recipient.Id, Recipient.Name);
        reply.Recipient = From == null ? null : new ChannelAccount(From.Id, From.Name);
        reply.ReplyToId = IsHiddenFromClient() ? null : Id;
        reply.ServiceUrl = ServiceUrl;
        reply.ChannelId = ChannelId;
        reply.Conversation = Conversation == null
            ? null
            : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
    }
}
