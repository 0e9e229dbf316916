using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Chatbot.Bot.Delivery;

/// <summary>Why a delivery failed, in words that hold nothing of the message.</summary>
/// <param name="IsFinal">Whether trying again is of no use.</param>
/// <param name="RetryAfter">How long the channel wants to be left alone; null when it did not say.</param>
public sealed record DeliveryProblem(string Reason, bool IsFinal, TimeSpan? RetryAfter = null)
{
    /// <summary>protocols: 412, 429, 502 and 504 are retried by the channels' rules; 500 and 503 pass as well.</summary>
    private static readonly HttpStatusCode[] Passing =
    [
        HttpStatusCode.PreconditionFailed, HttpStatusCode.TooManyRequests, HttpStatusCode.InternalServerError,
        HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];

    /// <param name="now">For a Retry-After that is a date.</param>
    public static DeliveryProblem Of(Exception failure, DateTimeOffset now) => failure switch
    {
        ErrorResponseException { Response: { } response } refused => Of(response, refused.Body?.Error?.Code, now),
        HttpOperationException { Response: { } response } => Of(response, null, now),
        UndeliverableException => new(failure.Message, IsFinal: true),
        JsonException or NotSupportedException or ValidationException => new($"{failure.GetType().Name}: {failure.Message}", IsFinal: true),
        _ => new($"no answer: {failure.GetType().Name}", IsFinal: false),
    };

    /// <summary>Whether a channel refused the bot's token, which may be one of before its secret was replaced.</summary>
    public static bool IsUnauthorized(Exception failure) => StatusOf(failure) == HttpStatusCode.Unauthorized;

    /// <summary>Whether a channel does not have what a call names, such as a card that somebody has deleted.</summary>
    public static bool IsGone(Exception failure) => StatusOf(failure) is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    private static HttpStatusCode? StatusOf(Exception failure) => failure switch
    {
        ErrorResponseException { Response: { } response } => response.StatusCode,
        HttpOperationException { Response: { } response } => response.StatusCode,
        _ => null,
    };

    private static DeliveryProblem Of(HttpResponseMessageWrapper response, string? code, DateTimeOffset now) => new(
        string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode} {code ?? response.ReasonPhrase}"),
        !Passing.Contains(response.StatusCode),
        RetryAfterOf(response, now));

    private static TimeSpan? RetryAfterOf(HttpResponseMessageWrapper response, DateTimeOffset now)
    {
        var text = response.Headers.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > now ? at - now : null;
    }
}
