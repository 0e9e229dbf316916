using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Chatbot.FrontDoor.Tests.Processes;

namespace Chatbot.FrontDoor.Tests.Clients;

/// <summary>A patient on the website, staff in the Teams playground.</summary>
public sealed class StaffInTeamsTests
{
    private const string Channel = "channel-announcements-id";
    private const string Ana = "user-id-0";
    private const string Ben = "user-id-1";
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task A_ticket_is_claimed_answered_and_resolved_in_a_channel_and_the_patient_reads_it()
    {
        using var host = await BuiltHost.StartAsync();
        await using var teams = await Playground.StartAsync(host.Address);
        await teams.InstallAsync(Channel);
        using var patient = await PatientAsync(host);

        await patient.SayAsync("talk to a person");
        var card = await teams.CardAsync("Ticket 1: Waiting");

        Assert.Contains("Claimed by", await teams.PressAsync(Ana, card, "claim"), StringComparison.Ordinal);
        Assert.Contains("has this ticket.", await teams.PressAsync(Ben, card, "claim"), StringComparison.Ordinal);
        await teams.WaitForAsync("Ticket 1: Claimed by");
        await patient.ReadAsync("is here now and will write to you");
        await patient.SayAsync("Can my son drive me?");
        await teams.WaitForAsync("The patient wrote: Can my son drive me?");

        await teams.PressAsync(Ana, card, "reply", ("text", "Yes, your son can come."));
        await patient.ReadAsync("Yes, your son can come.");
        Assert.Contains("Can my son drive me?", await teams.PressAsync(Ana, card, "transcript"), StringComparison.Ordinal);
        await teams.PressAsync(Ana, card, "resolve", ("because", "Answered"));
        await teams.WaitForAsync("Ticket 1: Resolved: Answered here");
        await patient.ReadAsync("Our staff has left this chat.");

        await patient.SayAsync(Question);
        await patient.ReadAsync("Source: FAQs on Kyphoplasty");
        await teams.SayAsync(Question);
        await teams.WaitForAsync("(answered, recovery-ride-home, confidence");
    }

    [Fact]
    public async Task Microsofts_own_parser_has_nothing_to_say_against_any_card()
    {
        using var host = await BuiltHost.StartAsync();
        await using var teams = await Playground.StartAsync(host.Address);
        await teams.InstallAsync(Channel);
        using var patient = await PatientAsync(host);
        await patient.SayAsync("quiero hablar con una persona");
        var card = await teams.CardAsync("Ticket 1: Waiting");

        await teams.PressAsync(Ana, card, "claim");
        await patient.SayAsync("I have chest pain and cannot breathe");
        await teams.WaitForAsync("Ticket 1, urgent: Claimed");
        await teams.PressAsync(Ana, card, "reply", ("text", "We will call you tomorrow."));
        await teams.PressAsync(Ana, card, "reply", ("text", "Le llamamos."));
        await teams.WaitForAsync(": delivered");
        await teams.PressAsync(Ana, card, "transcript");
        await teams.PressAsync(Ana, card, "resolve", ("because", "Answered"));
        await teams.WaitForAsync("Ticket 1, urgent: Resolved");

        var cards = teams.Cards;
        Assert.InRange(cards.Count, 7, 100);
        Assert.Equal($"{cards.Count} cards, 0 complaints", await CardParser.ReadAsync(cards));
        Assert.Contains("Unknown element type", await CardParser.ReadAsync(["{\"type\":\"AdaptiveCard\",\"version\":\"1.4\",\"body\":[{\"type\":\"TextBlok\"}]}"]), StringComparison.Ordinal);
    }

    private static async Task<Patient> PatientAsync(BuiltHost host)
    {
        var token = await host.TokenAsync();
        var http = new HttpClient { BaseAddress = new Uri($"{host.Address}/v3/directline/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        using var started = await http.PostAsJsonAsync(new Uri("conversations", UriKind.Relative), new { });
        started.EnsureSuccessStatusCode();
        var conversation = await started.Content.ReadFromJsonAsync<JsonElement>();
        return new(http, $"conversations/{conversation.GetProperty("conversationId").GetString()}/activities");
    }

    private sealed class Patient(HttpClient http, string path) : IDisposable
    {
        public async Task SayAsync(string text)
        {
            using var response = await http.PostAsJsonAsync(new Uri(path, UriKind.Relative), new { type = "message", text, from = new { id = "patient" } });
            response.EnsureSuccessStatusCode();
        }

        public async Task ReadAsync(string text)
        {
            var read = "";
            for (var i = 0; i < 200; i++)
            {
                read = string.Join('\n', (await http.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative))).GetProperty("activities").EnumerateArray()
                    .Select(activity => activity.TryGetProperty("text", out var said) ? said.GetString() : ""));
                if (read.Contains(text, StringComparison.Ordinal))
                    return;
                await Task.Delay(100);
            }

            throw new InvalidOperationException($"The patient never read '{text}' but:\n{read}");
        }

        public void Dispose() => http.Dispose();
    }
}
