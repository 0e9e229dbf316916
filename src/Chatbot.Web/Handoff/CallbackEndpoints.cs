using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Patients;
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

    /// <summary>What the patient has to agree to, in the language of their question.</summary>
    private static async Task<DirectLineResult> AskAsync(HttpContext http, string conversationId, ITicketStore tickets, StaffTexts texts) =>
        await tickets.OpenOfAsync(new(Parties.ChannelId, conversationId), http.RequestAborted).ConfigureAwait(false) is { } ticket
            ? DirectLineResult.Ok(new CallbackWords(Text(texts, StaffReplyKeys.CallbackConsent, ticket)))
            : DirectLineResult.Refuse(DirectLineError.NoTicket);

    private static async Task<DirectLineResult> LeaveAsync(
        HttpContext http, string conversationId, RequestBodies bodies, ITicketStore tickets, CallbackDesk desk)
    {
        var (request, error) = await bodies.ReadAsync<CallbackRequest>(http.Request).ConfigureAwait(false);
        if (error is not null || !request!.IsGood)
            return DirectLineResult.Refuse(error ?? DirectLineError.BadNumber);
        if (await tickets.OpenOfAsync(new(Parties.ChannelId, conversationId), http.RequestAborted).ConfigureAwait(false) is not { } ticket)
            return DirectLineResult.Refuse(DirectLineError.NoTicket);
        return await desk.LeaveAsync(ticket, request.Number!.Trim(), http.RequestAborted).ConfigureAwait(false) is { } thanks
            ? DirectLineResult.Ok(new CallbackWords(null, thanks))
            : DirectLineResult.Refuse(DirectLineError.NoTicket);
    }

    internal static string Text(StaffTexts texts, string key, Ticket ticket) =>
        texts.Notice(key, null, PatientLanguageCodes.Parse(ticket.Request.Language) ?? PatientLanguage.English);
}
