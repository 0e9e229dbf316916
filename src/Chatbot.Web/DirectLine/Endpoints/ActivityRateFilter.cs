using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Slows down a conversation in which more is said than a person can type.</summary>
internal sealed class ActivityRateFilter(DirectLineLimits limits, DirectLineMetrics metrics)
{
    /// <summary>Found for each request: a filter given by its type would be made by code compiled at the start.</summary>
    public static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.RequestServices.GetRequiredService<ActivityRateFilter>().InvokeAsync(context, next);

    private ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var conversationId = (string)context.HttpContext.GetRouteValue("conversationId")!;
        if (limits.ActivitiesByConversation.Take(conversationId) is not { } wait)
            return next(context);
        metrics.Refused(DirectLineError.TooManyRequests.Code);
        return ValueTask.FromResult<object?>(DirectLineResult.Refuse(DirectLineError.TooManyRequests, wait));
    }
}
