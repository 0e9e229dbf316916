using System.Text.Json;
using Chatbot.FrontDoor.Tests.Processes;
using Chatbot.Tests.Shared;

namespace Chatbot.FrontDoor.Tests.Clients;

/// <summary>
/// Microsoft's own parser of Adaptive Cards, in the version that Web Chat brings along. It knows the published schema, and
/// which version brought what; the schema's own file is in no package that the clients are made of.
/// </summary>
internal static class CardParser
{
    private static readonly string Parser =
        RepositoryFolder.Combine("src", "Chatbot.Web", "Widget", "node_modules", "adaptivecards", "dist", "adaptivecards.js");

    /// <returns>How many cards were read and what the parser has to say against them.</returns>
    public static async Task<string> ReadAsync(IEnumerable<string> cards)
    {
        var lines = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(lines, cards);
            using var node = await NodeClients.StartAsync(["cards.cjs", Parser, lines]);
            await node.WaitForExitAsync(TimeSpan.FromMinutes(1));
            return node.Output;
        }
        finally
        {
            File.Delete(lines);
        }
    }

    /// <summary>The cards in a message, each as one line.</summary>
    public static IEnumerable<string> CardsIn(string json)
    {
        using var document = JsonDocument.Parse(json);
        return CardsIn(document.RootElement).ToList();
    }

    private static IEnumerable<string> CardsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(CardsIn),
        JsonValueKind.Object when element.TryGetProperty("type", out var type) && type.ValueEquals("AdaptiveCard") => [JsonSerializer.Serialize(element)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => CardsIn(property.Value)),
        _ => [],
    };
}
