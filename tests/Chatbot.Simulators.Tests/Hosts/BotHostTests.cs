using Chatbot.FrontDoor.Tests.Processes;
using Chatbot.Simulators.Sms;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Hosts;

/// <summary>The real host in a process of its own, on the simulated channels.</summary>
public sealed class BotHostTests
{
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task Without_an_app_id_a_text_message_is_answered()
    {
        await using var simulator = await ConnectorSimulator.StartAsync();
        using var host = await BuiltHost.StartAsync();
        simulator.Connect(new Uri(host.Address));
        var phone = simulator.AddPhone("+16025550123");

        var answer = await phone.SendAsync(Question);

        Assert.Equal(200, answer.Status);
        AssertAnswered(simulator, phone);
    }

    [Fact]
    public async Task With_an_app_id_tokens_are_checked_in_both_directions()
    {
        await using var simulator = await ConnectorSimulator.StartAsync(new() { AppId = "00000000-0000-0000-0000-00000000b07e" });
        using var host = await BuiltHost.StartAsync(
        [
            ("SSL_CERT_FILE", simulator.CertificateFile),
            .. simulator.BotSettings.Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value)),
        ]);
        simulator.Connect(new Uri(host.Address));
        var phone = simulator.AddPhone("+16025550123");

        var answers = await Task.WhenAll(phone.SendAsync(Question), simulator.AddPhone("+16025550124").SendAsync(Question));
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(200, (await phone.SendAsync("thanks")).Status);

        AssertAnswered(simulator, phone);
        Assert.Equal(1, simulator.TokensIssued);
        using var stranger = new HttpClient();
        using var unsigned = await stranger.PostAsync(
            new Uri(new Uri(host.Address), "/api/messages"), new StringContent(simulator.Calls[0].Body!.ToString()));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, unsigned.StatusCode);
        using var untokened = await stranger.PostAsync(
            new Uri($"{simulator.ServiceUrl}v3/conversations/%2B16025550123/activities"), new StringContent(new JObject { ["type"] = "message" }.ToString()));
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, untokened.StatusCode);
    }

    private static void AssertAnswered(ConnectorSimulator simulator, PatientPhone phone)
    {
        Assert.Contains(phone.FromClinic, message => message.Text.Contains("drive you home", StringComparison.Ordinal));
        Assert.Contains(simulator.Calls, call => (string?)call.Body?.SelectToken("channelData.faq.qnaId") == "recovery-ride-home");
        Assert.Equal(0, phone.Duplicates);
    }
}
