namespace Chatbot.Web.Pages;

/// <summary>The pages by the addresses that people and sites use.</summary>
internal static class PageAddresses
{
    public const string Demonstration = "/";
    public const string Chat = "/chat";

    public static Task ResolveAsync(HttpContext http, RequestDelegate next)
    {
        http.Request.Path = http.Request.Path.Value switch
        {
            Demonstration => "/index.html",
            Chat => "/chat.html",
            _ => http.Request.Path,
        };
        return next(http);
    }
}
