using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id of what a channel has stored.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
