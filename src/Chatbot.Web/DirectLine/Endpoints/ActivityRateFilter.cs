using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Slows down a conversation in which more is said than a person can type.</summary>
internal sealed class ActivityRateFilter(DirectLineLimits limits, DirectLineMetrics metrics) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var conversationId = (string)context.HttpContext.GetRouteValue("conversationId")!;
        if (limits.ActivitiesByConversation.Take(conversationId) is not { } wait)
            return next(context);
        metrics.Refused(DirectLineError.TooManyRequests.Code);
        return ValueTask.FromResult<object?>(DirectLineResult.Refuse(DirectLineError.TooManyRequests, wait));
    }
}
