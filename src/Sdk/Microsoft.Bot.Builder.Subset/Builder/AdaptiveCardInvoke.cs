using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads the value of an <c>adaptiveCard/action</c> invoke.</summary>
internal static class AdaptiveCardInvoke
{
    public const string Name = "adaptiveCard/action";

    /// <summary>The value, or null together with the body of the refusal.</summary>
    public static AdaptiveCardInvokeValue Read(object value, out AdaptiveCardInvokeResponse refusal)
    {
        refusal = null;
        if (value == null)
        {
            refusal = Refusal("BadRequest", "Missing value property");
            return null;
        }

        var invoke = Parse(value as JObject);
        if (invoke?.Action == null)
        {
            refusal = Refusal("BadRequest", "Value property is not properly formed");
            return null;
        }

        if (invoke.Action.Type == "Action.Execute") return invoke;

        // The missing space is on the wire.
        refusal = Refusal("NotSupported", $"The action '{invoke.Action.Type}'is not supported.");
        return null;
    }

    private static AdaptiveCardInvokeValue Parse(JObject value)
    {
        try
        {
            return value?.ToObject<AdaptiveCardInvokeValue>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static AdaptiveCardInvokeResponse Refusal(string code, string message) => new()
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    };
}
