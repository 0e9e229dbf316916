using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person for whom a bot sends a message.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonProperty(PropertyName = "itemid")]
    public int ItemId { get; set; }

    [JsonProperty(PropertyName = "mentionType")]
    public string MentionType { get; set; }

    [JsonProperty(PropertyName = "mri")]
    public string Mri { get; set; }

    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
