using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The activities of a conversation, as handed over to a person.</summary>
public class Transcript
{
    public Transcript()
    {
    }

    public Transcript(IList<Activity> activities = null)
    {
        Activities = activities;
    }

    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
