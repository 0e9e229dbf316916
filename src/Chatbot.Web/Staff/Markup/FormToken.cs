using Microsoft.AspNetCore.Antiforgery;

namespace Chatbot.Web.Staff.Markup;

/// <summary>What proves that a form was sent from a page of this host.</summary>
internal static class FormToken
{
    public static Html Of(HttpContext http, IAntiforgery antiforgery)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return Html.Of($"""<input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">""");
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
