using System.Security.Cryptography;
using System.Text;
using Chatbot.Core.Conversations;
using Microsoft.AspNetCore.Antiforgery;

namespace Chatbot.Web.Staff.Markup;

/// <summary>What proves that a form was sent from a page of this host, and tells one page from the next.</summary>
internal static class FormToken
{
    public const string AntiforgeryField = "__RequestVerificationToken";
    private const string PageField = "page";

    private static readonly ConversationKey Forms = new(ConversationKey.StaffChannel, "forms");

    public static Html Of(HttpContext http, IAntiforgery antiforgery)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}"><input type="hidden" name="{PageField}" value="{Guid.NewGuid().ToString("N")}">""");
    }

    /// <summary>The same for a form that is sent twice from one page with the same in it, as by a second click on its button.</summary>
    /// <returns>Null for a form without the page's mark.</returns>
    public static InboundKey? KeyOf(PathString path, IFormCollection form)
    {
        if (!Guid.TryParseExact(form[PageField], "N", out _))
            return null;
        var fields = form.Where(field => field.Key != AntiforgeryField).OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}");
        var sent = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', fields.Prepend(path.Value))));
        return new(Forms, "form", Convert.ToHexString(sent));
    }

    /// <summary>Refuses what was sent without it.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsPost(http.Request.Method)
            && !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http).ConfigureAwait(false))
            return Results.Text("This page is too old. Go back, load it again, and try once more.", statusCode: StatusCodes.Status400BadRequest);
        return await next(context).ConfigureAwait(false);
    }
}
