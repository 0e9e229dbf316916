using Chatbot.Core.Dialogue;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>
/// Says where an answer comes from, in the form that Web Chat lists below a message. There may be one such entity only, so
/// that it holds the thumbs as well.
/// </summary>
internal static class Citation
{
    private const string Id = "cite:1";

    public static void Add(Activity message, Answered answered, JArray feedback)
    {
        var title = $"{answered.Source.Title}, {answered.Source.Section}";
        message.Text = $"{message.Text}\n\n[1]: {Id} \"{Quoted(title)}\"";
        message.Entities = [Entity(title, feedback)];
    }

    private static Entity Entity(string title, JArray feedback) => new("https://schema.org/Message")
    {
        Properties = new JObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Message",
            ["@id"] = "",
            ["potentialAction"] = feedback,
            ["citation"] = new JArray(new JObject
            {
                ["@id"] = Id,
                ["@type"] = "Claim",
                ["position"] = 1,
                ["appearance"] = new JObject { ["@type"] = "DigitalDocument", ["name"] = title, ["text"] = title },
            }),
        },
    };

    private static string Quoted(string title) => title.Replace('"', '\'');
}
