using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Chatbot.Web.Messages;

internal static class MessagesEndpoint
{
    /// <summary>The adapter answers for itself; what escapes it is the web server's to answer, without a body.</summary>
    public static async Task ProcessAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot, ILogger<ChannelAdapter> log)
    {
        try
        {
            // Not cancelled when the channel hangs up: the answer goes out by a call of its own.
            await adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None);
        }
        catch (BadHttpRequestException refused)
        {
            http.Response.StatusCode = refused.StatusCode;
        }
        catch (Exception failure) when (!http.Response.HasStarted)
        {
            MessagesLog.Failed(log, failure, http.TraceIdentifier);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
