using Chatbot.Core.Tickets;
using Chatbot.Web.DirectLine.Endpoints;
using Chatbot.Web.DirectLine.Turns;
using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.Handoff;

/// <summary>
/// Beside the conversations of our own channel: a patient whose question is with staff leaves a number to be called at.
/// The bot itself sends nothing there.
/// </summary>
internal static class CallbackEndpoints
{
    private const string Address = "/conversations/{conversationId}/callback";

    public static void MapCallback(this RouteGroupBuilder directLine)
    {
        directLine.MapGet(Address, AskAsync);
        directLine.MapPost(Address, LeaveAsync).AddEndpointFilter(ActivityRateFilter.CheckAsync);
    }

    /// <summary>
    /// What the patient has to agree to, in the language of the page that asks; without one, of their question. That there
    /// is nothing to agree to is no error, which browsers would write into their consoles.
    /// </summary>
    private static async Task<DirectLineResult> AskAsync(
        HttpContext http, string conversationId, string? language, ITicketStore tickets, CallbackDesk desk)
    {
        var ticket = await tickets.OpenOfAsync(new(Parties.ChannelId, conversationId), http.RequestAborted).ConfigureAwait(false);
        return DirectLineResult.Ok(ticket is null ? new CallbackWords(null) : new(desk.Consent(ticket, language), ticket.Callback is not null));
    }

    private static async Task<DirectLineResult> LeaveAsync(
        HttpContext http, string conversationId, RequestBodies bodies, ITicketStore tickets, CallbackDesk desk)
    {
        var (request, error) = await bodies.ReadAsync<CallbackRequest>(http.Request).ConfigureAwait(false);
        if (error is not null || !request!.IsGood)
            return DirectLineResult.Refuse(error ?? DirectLineError.BadNumber);
        if (await tickets.OpenOfAsync(new(Parties.ChannelId, conversationId), http.RequestAborted).ConfigureAwait(false) is not { } ticket)
            return DirectLineResult.Refuse(DirectLineError.NoTicket);
        return await desk.LeaveAsync(ticket, request.Number!.Trim(), request.Language, http.RequestAborted).ConfigureAwait(false) is { } thanks
            ? DirectLineResult.Ok(new CallbackWords(null, IsLeft: true, thanks))
            : DirectLineResult.Refuse(DirectLineError.NoTicket);
    }
}
