using Chatbot.Web.Staff.Markup;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Identity.Client;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>To the directory, and back from it.</summary>
internal static class EntraEndpoints
{
    public static void MapEntra(this RouteGroupBuilder staff)
    {
        staff.MapGet("/sign-in", BeginAsync);
        staff.MapGet("/signed-in", FinishAsync);
        staff.MapPost("/sign-out", (Delegate)SignOutAsync);
    }

    private static async Task<IResult> BeginAsync(HttpContext http, StaffOptions options, EntraSignIn entra, IDataProtectionProvider protection)
    {
        if (!options.HasEntra)
            return new PageResult(SignInPages.NoWayIn(), StatusCodes.Status404NotFound);
        var (address, pending) = await entra.BeginAsync(RedirectOf(http), http.RequestAborted).ConfigureAwait(false);
        pending.Keep(http, protection);
        return Results.Redirect(address.AbsoluteUri);
    }

    private static async Task<IResult> FinishAsync(HttpContext http, EntraSignIn entra, IDataProtectionProvider protection, ILogger<EntraSignIn> log)
    {
        var query = http.Request.Query;
        if (PendingSignIn.Take(http, protection) is not { } pending || !EntraSignIn.Same(query["state"], pending.State) || query["code"] is not [{ Length: > 0 } code])
        {
            StaffLog.SignInFailed(log, query.ContainsKey("error") ? "the directory answered with an error" : "no such sign-in was begun");
            return new PageResult(SignInPages.Failed(), StatusCodes.Status400BadRequest);
        }

        try
        {
            var (member, refused) = await entra.FinishAsync(RedirectOf(http), code, pending, http.RequestAborted).ConfigureAwait(false);
            return await AnswerAsync(http, member, refused, log).ConfigureAwait(false);
        }
        catch (MsalException failure)
        {
            StaffLog.SignInFailed(log, failure.ErrorCode);
            return new PageResult(SignInPages.Failed(), StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, Core.Tickets.StaffMember? member, string? refused, ILogger log)
    {
        if (member is null)
        {
            StaffLog.Refused(log, refused ?? "");
            return new PageResult(SignInPages.NotStaff(), StatusCodes.Status403Forbidden);
        }

        await StaffIdentity.SignInAsync(http, member).ConfigureAwait(false);
        return Results.LocalRedirect("/staff");
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme).ConfigureAwait(false);
        return Results.LocalRedirect("/staff");
    }

    private static string RedirectOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}/staff/signed-in";
}
