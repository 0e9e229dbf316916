using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

/// <summary>What the bots of <c>http.json</c> do, by the description there.</summary>
internal static class HttpHandlers
{
    /// <summary>What the adapters that have an <c>OnTurnError</c> do in it.</summary>
    public static Func<ITurnContext, Exception, Task> OnTurnError { get; } =
        (turn, exception) => turn.SendActivityAsync($"Sorry: {exception.Message}");

    private static Dictionary<string, Func<ITurnContext, Task>> Handlers { get; } = new()
    {
        ["returns"] = _ => Task.CompletedTask,
        ["returns without an invokeResponse activity"] = _ => Task.CompletedTask,
        ["sends text"] = EchoAsync,
        ["sends text 'echo hi'"] = EchoAsync,
        ["sends text; the channel answers 403"] = EchoAsync,
        ["sends text 'one', typing, text 'two \\u00e9'"] = async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing));
            await turn.SendActivityAsync("two \u00e9");
        },
        ["sends text, then invokeResponse"] = async turn =>
        {
            await turn.SendActivityAsync("one");
            await AnswerAsync(turn, new { });
        },
        ["sends a text, then invokeResponse"] = async turn =>
        {
            await turn.SendActivityAsync("side message");
            await AnswerAsync(turn, new { });
        },
        ["sends invokeResponse"] = turn => AnswerAsync(turn, new { }),
        ["sends invokeResponse on a message turn"] = turn => AnswerAsync(turn, new { }),
        ["sends invokeResponse twice"] = async turn =>
        {
            await AnswerAsync(turn, new { });
            await AnswerAsync(turn, new { });
        },
        ["sends invokeResponse, status 412"] = turn => AnswerAsync(turn, new { }, 412),
        ["sends invokeResponse, status 200, no body"] = turn => AnswerAsync(turn, null),
        ["sends invokeResponse whose body is a string"] = turn => AnswerAsync(turn, "plain"),
        ["sends invokeResponse, status 202, JObject body with a null"] =
            turn => AnswerAsync(turn, new JObject { ["a"] = null }, 202),
        ["sends invokeResponse, body = object[] { 1, \"a\", null }"] =
            turn => AnswerAsync(turn, new object?[] { 1, "a", null }),
        ["sends invokeResponse, body = dictionary { a = 1, none = null, inner = anonymous { x = 1 } }"] =
            turn => AnswerAsync(turn, new Dictionary<string, object?> { ["a"] = 1, ["none"] = null, ["inner"] = new { x = 1 } }),
        ["sends invokeResponse, status 200, body { ok = true, none = null, text = \"\\u00e9\", when = 2026-03-01T10:00:00Z }"] =
            turn => AnswerAsync(turn, new { ok = true, none = (string?)null, text = "\u00e9", when = SettableReply.Time }),
        ["sends invokeResponse, body = object of a class Reply with properties Ok = true, None = null, "
            + "Text = \"\\u00e9 <b>\", When = 2026-03-01T10:00:00Z, Span = 90 minutes, Items = empty list, "
            + "Num = 1.0 (double), all { get; set; }, and ReadOnly { get; }, in this order"] =
            turn => AnswerAsync(turn, new SettableReply()),
        ["sends invokeResponse with an anonymous value"] = turn => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new { a = 1 } }),
        ["throws InvalidOperationException"] = _ => throw new InvalidOperationException("boom"),
        ["throws InvalidOperationException; OnTurnError sends a text"] = _ => throw new InvalidOperationException("boom"),
        ["throws InvalidOperationException; OnTurnError sends 'Sorry: boom'"] = _ => throw new InvalidOperationException("boom"),
        ["throws; OnTurnError sends a text"] = _ => throw new InvalidOperationException("boom"),
        ["throws UnauthorizedAccessException"] = _ => throw new UnauthorizedAccessException(),
        ["throws JsonException"] = _ => throw new JsonException(),
    };

    public static IBot Bot(string description) => description == "a plain ActivityHandler"
        ? new ActivityHandler()
        : new DelegateBot(Handlers[description]);

    private static async Task EchoAsync(ITurnContext turn) => await turn.SendActivityAsync($"echo {turn.Activity.Text}");

    private static async Task AnswerAsync(ITurnContext turn, object? body, int status = 200) => await turn.SendActivityAsync(
        new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = status, Body = body } });
}
