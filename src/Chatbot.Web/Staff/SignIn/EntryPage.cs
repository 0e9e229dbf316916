using Chatbot.Web.Staff.Markup;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>What somebody sees who has not signed in.</summary>
internal static class EntryPage
{
    public static PageResult For(StaffOptions options, OneTimeLinks links)
    {
        if (options.HasEntra)
            return new(SignInPages.SignIn(), StatusCodes.Status401Unauthorized);
        return new(links.AreOpen ? SignInPages.LinkIsInTheLog() : SignInPages.NoWayIn(), StatusCodes.Status401Unauthorized);
    }

    /// <summary>Lets only staff in: pages ask them to sign in, all else is refused.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (StaffIdentity.Of(http.User) is not null)
            return await next(context).ConfigureAwait(false);
        return For(http.RequestServices.GetRequiredService<StaffOptions>(), http.RequestServices.GetRequiredService<OneTimeLinks>());
    }
}
