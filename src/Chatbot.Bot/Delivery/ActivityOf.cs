using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Chatbot.Bot.Delivery;

/// <summary>An activity that refers to a message sent before, by its key: the payload of <c>update</c> and <c>thread</c>.</summary>
public sealed record ActivityOf([property: JsonProperty("of")] string Key, [property: JsonProperty("activity")] Activity Activity);
