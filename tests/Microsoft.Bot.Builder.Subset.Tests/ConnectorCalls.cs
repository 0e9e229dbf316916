using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Tests;

/// <summary>The <c>build</c> expressions of <c>connector.json</c>.</summary>
internal static class ConnectorCalls
{
    public static IReadOnlyDictionary<string, Func<BotHost, ITurnContext, Task<object?>>> All { get; } =
        new Dictionary<string, Func<BotHost, ITurnContext, Task<object?>>>
        {
            ["update-activity"] = async (_, turn) =>
            {
                var message = MessageFactory.Text("new");
                message.Id = "m5";
                return await turn.UpdateActivityAsync(message);
            },
            ["delete-activity"] = async (_, turn) =>
            {
                await turn.DeleteActivityAsync("m5");
                return null;
            },
            ["send-two"] = async (_, turn) =>
                await turn.SendActivitiesAsync(new IActivity[] { MessageFactory.Text("1"), MessageFactory.Text("2") }),
            ["create-conversation-teams-channel"] = CreateTeamsConversationAsync,
            ["continue-conversation"] = ContinueConversationAsync,
            ["reply-200"] = ReplyAsync,
            ["reply-201"] = ReplyAsync,
            ["reply-202"] = ReplyAsync,
            ["reply-200-braces"] = ReplyAsync,
            ["reply-200-empty"] = ReplyAsync,
            ["reply-202-none"] = ReplyAsync,
            ["reply-200-plain"] = ReplyAsync,
            ["reply-204-none"] = ReplyAsync,
            ["reply-400"] = ReplyAsync,
            ["reply-403-html"] = ReplyAsync,
            ["reply-404"] = ReplyAsync,
            ["reply-429"] = ReplyAsync,
            ["reply-502-plain"] = ReplyAsync,
        };

    private static async Task<object?> ReplyAsync(BotHost host, ITurnContext turn) =>
        await turn.SendActivityAsync(MessageFactory.Text("x"));

    private static async Task<object?> CreateTeamsConversationAsync(BotHost host, ITurnContext turn)
    {
        string? got = null;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            Bot = new ChannelAccount("28:bot-1", "Bot"),
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:abc@thread.tacv2") },
            Activity = MessageFactory.Text("new case"),
            TenantId = "tenant-1",
            TopicName = "topic",
        };
        await host.Adapter.CreateConversationAsync(
            "app-1",
            Channels.Msteams,
            $"{host.Channel.ServiceUrl}/",
            "aud",
            parameters,
            (created, _) =>
            {
                got = WireText.Adapter(created.Activity);
                return Task.CompletedTask;
            },
            default);
        return WireText.WithoutGuids(got!);
    }

    private static async Task<object?> ContinueConversationAsync(BotHost host, ITurnContext turn)
    {
        string? got = null;
        await host.Adapter.ContinueConversationAsync(
            "app-1",
            turn.Activity.GetConversationReference(),
            async (continued, cancellationToken) =>
            {
                got = WireText.Adapter(continued.Activity);
                await continued.SendActivityAsync("proactive", cancellationToken: cancellationToken);
            },
            default);
        return WireText.WithoutGuids(got!);
    }
}
