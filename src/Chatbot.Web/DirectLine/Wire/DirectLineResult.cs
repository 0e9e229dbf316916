using System.Globalization;
using System.Net;
using System.Text;

namespace Chatbot.Web.DirectLine.Wire;

/// <summary>The one way in which Direct Line answers: a status and buffered JSON.</summary>
internal sealed class DirectLineResult : IResult
{
    private readonly HttpStatusCode _status;
    private readonly string _json;
    private readonly TimeSpan? _retryAfter;

    private DirectLineResult(HttpStatusCode status, string json, TimeSpan? retryAfter = null)
    {
        _status = status;
        _json = json;
        _retryAfter = retryAfter;
    }

    public static DirectLineResult Ok(object body) => new(HttpStatusCode.OK, DirectLineJson.Write(body));

    public static DirectLineResult OkJson(string json) => new(HttpStatusCode.OK, json);

    public static DirectLineResult Created(object body) => new(HttpStatusCode.Created, DirectLineJson.Write(body));

    public static DirectLineResult Refuse(DirectLineError error, TimeSpan? retryAfter = null) =>
        new(error.Status, DirectLineJson.Write(new ErrorBody { Error = new() { Code = error.Code, Message = error.Message } }), retryAfter);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var body = Encoding.UTF8.GetBytes(_json);
        response.StatusCode = (int)_status;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (_retryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }
}
