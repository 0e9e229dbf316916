using Chatbot.Web.Staff.Markup;
using Microsoft.AspNetCore.Antiforgery;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>The page behind a one-time link. Opening it uses nothing up: a browser may look at links before anybody does.</summary>
internal static class LinkEndpoints
{
    private const int LongestName = 60;

    public static void MapLinks(this RouteGroupBuilder staff)
    {
        staff.MapGet("/enter", Ask);
        staff.MapPost("/enter", EnterAsync);
    }

    private static PageResult Ask(HttpContext http, string? key, OneTimeLinks links, IAntiforgery antiforgery) =>
        links.IsGood(key) ? new(SignInPages.Enter(key!, FormToken.Of(http, antiforgery))) : new(SignInPages.LinkIsOver(), StatusCodes.Status403Forbidden);

    private static async Task<IResult> EnterAsync(HttpContext http, OneTimeLinks links, LinkNotice notice)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (links.Use(form["key"]) is not { } visitor)
            return new PageResult(SignInPages.LinkIsOver(), StatusCodes.Status403Forbidden);
        notice.Say();
        var name = form["name"].ToString().Trim();
        if (name.Length is 0 or > LongestName)
            name = $"Staff {visitor[..4]}";
        await StaffIdentity.SignInAsync(http, new($"local:{visitor}", name)).ConfigureAwait(false);
        return Results.LocalRedirect("/staff");
    }
}
