using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a refusal by a connector.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
