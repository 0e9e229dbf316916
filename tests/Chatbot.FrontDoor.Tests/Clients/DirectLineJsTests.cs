using System.Text.Json;
using Chatbot.FrontDoor.Tests.Processes;

namespace Chatbot.FrontDoor.Tests.Clients;

/// <summary>botframework-directlinejs in Node.</summary>
public sealed class DirectLineJsTests
{
    [Theory]
    [InlineData("webSocket")]
    [InlineData("polling")]
    public async Task The_protocols_own_client_holds_a_conversation(string transport)
    {
        using var host = await BuiltHost.StartAsync();
        var token = await host.TokenAsync();

        using var client = await NodeClients.StartAsync(
        [
            "conversation.mjs", $"{host.Address}/v3/directline", token.Token, transport,
            "Do I need someone to drive me home?", "¿Necesito que alguien me lleve a casa?", "is there a gift shop in the lobby",
        ]);
        var exit = await client.WaitForExitAsync(TimeSpan.FromSeconds(60));

        Assert.True(exit == 0, client.Output);
        var lines = client.Lines.Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var bot = lines.Where(line => Is(line, "role", "bot")).ToList();
        Assert.Equal(["greeting", "answered", "answered", "fellBack"], bot.Select(Outcome));
        Assert.Equal(["en", "en", "es", "en"], bot.Select(line => line.GetProperty("faq").GetProperty("language").GetString()));

        // What was posted came back once, with the id that the post returned.
        var posted = lines.Where(line => line.TryGetProperty("posted", out _)).Select(line => line.GetProperty("posted").GetString()).ToList();
        var echoes = lines.Where(line => Is(line, "role", "user")).Select(line => line.GetProperty("id").GetString()).ToList();
        Assert.Equal(3, posted.Count);
        Assert.Equal(posted, echoes);
        Assert.DoesNotContain(lines, line => line.TryGetProperty("failed", out _));
    }

    private static string Outcome(JsonElement line)
    {
        var faq = line.GetProperty("faq");
        return faq.GetProperty("reason").GetString() == "greeting" ? "greeting" : faq.GetProperty("outcome").GetString()!;
    }

    private static bool Is(JsonElement line, string property, string value) =>
        line.TryGetProperty(property, out var found) && found.GetString() == value;
}
