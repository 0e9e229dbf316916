using System.Security.Claims;
using Chatbot.Core.Tickets;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>Who uses the inbox, as the cookie says it.</summary>
internal static class StaffIdentity
{
    public const string Policy = "staff";

    /// <summary>From then on others of the staff can hand tickets to them, too.</summary>
    public static async Task SignInAsync(HttpContext http, StaffMember member)
    {
        await http.RequestServices.GetRequiredService<IStaffDirectory>().SeenAsync(member, http.RequestAborted).ConfigureAwait(false);
        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, member.Id), new(ClaimTypes.Name, member.Name)], CookieAuthenticationDefaults.AuthenticationScheme))).ConfigureAwait(false);
    }

    /// <returns>Null for somebody who has not signed in.</returns>
    public static StaffMember? Of(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id ? new(id, user.FindFirstValue(ClaimTypes.Name) ?? id) : null;
}
