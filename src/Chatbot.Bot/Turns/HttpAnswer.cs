using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Turns;

/// <summary>
/// What goes into the HTTP response of an incoming activity rather than out by a call: the answer to an invoke, and all
/// replies where the sender expects them there. It is kept, so that a retry gets the same.
/// </summary>
internal sealed class HttpAnswer
{
    [JsonProperty("invoke")]
    public StoredInvokeResponse? Invoke { get; init; }

    [JsonProperty("replies")]
    public IReadOnlyList<Activity> Replies { get; init; } = [];

    /// <returns>Null when nothing goes into the response.</returns>
    public static HttpAnswer? Of(Activity incoming, IReadOnlyList<Activity> sent)
    {
        var invoke = sent.LastOrDefault(activity => activity.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse;
        var replies = ExpectsReplies(incoming) ? sent.Where(activity => activity.Type != ActivityTypesEx.InvokeResponse).ToList() : [];
        return invoke is null && !ExpectsReplies(incoming)
            ? null
            : new() { Invoke = invoke is null ? null : StoredInvokeResponse.Of(invoke), Replies = replies };
    }

    public static bool ExpectsReplies(Activity incoming) => incoming.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>Gives it to the adapter, which writes the response.</summary>
    public async Task GiveAsync(ITurnContext context, CancellationToken cancellation)
    {
        if (Replies.Count > 0)
            await context.SendActivitiesAsync([.. Replies], cancellation).ConfigureAwait(false);
        if (Invoke is not null)
            await context.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = Invoke.Response() }, cancellation).ConfigureAwait(false);
    }
}

internal sealed record StoredInvokeResponse([property: JsonProperty("status")] int Status, [property: JsonProperty("body")] JToken? Body)
{
    public static StoredInvokeResponse Of(InvokeResponse response) =>
        new(response.Status, response.Body is null ? null : ActivityJson.Read<JToken>(ActivityJson.Write(response.Body)));

    public InvokeResponse Response() => new() { Status = Status, Body = Body };
}
