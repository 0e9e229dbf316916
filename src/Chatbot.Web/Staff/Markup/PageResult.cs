namespace Chatbot.Web.Staff.Markup;

/// <summary>A page, made anew for each request and kept by nobody.</summary>
internal sealed class PageResult(Html page, int status = StatusCodes.Status200OK) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        return httpContext.Response.WriteAsync(page.ToString(), httpContext.RequestAborted);
    }
}
