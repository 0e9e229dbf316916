using Chatbot.Web.DirectLine.Wire;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>Whatever goes wrong unforeseen is answered in the protocol's shape, too.</summary>
internal sealed class FailureFilter(ILogger<FailureFilter> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty;
        }
        catch (BadHttpRequestException refused)
        {
            return DirectLineResult.Refuse(refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? DirectLineError.TooBig : DirectLineError.BadSyntax);
        }
        catch (Exception failure)
        {
            DirectLineLog.CallFailed(log, failure);
            return DirectLineResult.Refuse(DirectLineError.Failure);
        }
    }
}
