using System.Globalization;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Tokens;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Connector;

/// <summary>Takes a call of the bot to the channel, by way of the fault that the plan has for it.</summary>
internal sealed class CallHandler(CallLog log, FrontDoor door, TokenAuthority? tokens, SimulatorOptions options)
{
    public delegate ChannelAnswer Work(JObject? body);

    public async Task HandleAsync(HttpContext http, string conversationId, Work work)
    {
        // One call for each connection: else nothing would be refused until the bot's pool is used up.
        http.Response.Headers.Connection = "close";
        if (tokens?.IsGood(http.Request.Headers.Authorization) == false)
        {
            await SimulatorJson.WriteAsync(http.Response, 401, ChannelAnswer.Refused(401, "Unauthorized", "No good token.").Body);
            return;
        }

        var call = log.Begin(http, conversationId, door.ConnectionFrom(http.Connection.RemotePort));
        try
        {
            await HandleAsync(http, call, work);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The bot hung up, or died.
            call.Status = null;
        }
    }

    private async Task HandleAsync(HttpContext http, BotCall call, Work work)
    {
        var fault = call.Fault;
        var body = fault?.Kind == FaultKind.ResetBeforeBody ? null : await SimulatorJson.ReadAsync(http.Request);
        var answer = fault?.Delivers == false ? null : work(body);
        call.Take(body, answer?.IsSuccess == true);
        if (fault?.Breaks == true)
        {
            if (fault.Kind == FaultKind.NoAnswer)
                await Task.Delay(options.NoAnswerFor, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            http.Abort();
            return;
        }

        if (fault?.Kind == FaultKind.Slow)
            await Task.Delay(fault.Duration, http.RequestAborted);
        // Before the answer, so that whoever has read it finds the door shut.
        if (fault?.Kind == FaultKind.RefusedAfterwards)
            _ = door.ShutForAsync(fault.Duration);
        await AnswerAsync(http, call, fault?.Status is { } status ? Failure(status, fault) : answer!);
    }

    private static async Task AnswerAsync(HttpContext http, BotCall call, ChannelAnswer answer)
    {
        http.RequestAborted.ThrowIfCancellationRequested();
        // Before it is written: who has read the answer may look at the call.
        call.Status = answer.Status;
        if (answer.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await SimulatorJson.WriteAsync(http.Response, answer.Status, answer.Body);
    }

    private static ChannelAnswer Failure(int status, Fault fault) =>
        ChannelAnswer.Refused(status, fault.Kind.ToString(), "A fault of the simulator's plan.") with
        {
            RetryAfter = fault.Kind == FaultKind.TooManyRequests ? fault.Duration : null,
        };
}
