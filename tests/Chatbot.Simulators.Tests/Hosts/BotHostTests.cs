using Chatbot.FrontDoor.Tests.Processes;

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
        Assert.Contains(phone.FromClinic, message => message.Text.Contains("drive you home", StringComparison.Ordinal));
        Assert.Contains(simulator.Calls, call => (string?)call.Body?.SelectToken("channelData.faq.qnaId") == "recovery-ride-home");
        Assert.Equal(0, phone.Duplicates);
    }

    [Fact]
    public async Task Who_writes_stop_please_gets_one_confirmation_and_no_text_message_until_they_write_start()
    {
        await using var simulator = await ConnectorSimulator.StartAsync();
        using var host = await BuiltHost.StartAsync();
        simulator.Connect(new Uri(host.Address));
        var phone = simulator.AddPhone("+16025550123");
        await phone.SendAsync(Question);
        var before = phone.FromClinic.Count;

        // The network does not take this for its own word.
        await phone.SendAsync("STOP PLEASE");
        await phone.SendAsync(Question);
        Assert.False(phone.IsOptedOut);
        Assert.Equal(before + 1, phone.FromClinic.Count);
        Assert.Contains("You will get no more text messages", phone.FromClinic[^1].Text, StringComparison.Ordinal);

        await phone.SendAsync("START");
        await phone.SendAsync("When can I drive?");
        Assert.True(phone.FromClinic.Count > before + 1);
    }

    [Fact]
    public async Task In_Teams_a_mention_is_answered_in_its_thread_and_a_chat_without_one()
    {
        await using var simulator = await ConnectorSimulator.StartAsync();
        using var host = await BuiltHost.StartAsync();
        simulator.Connect(new Uri(host.Address));
        var channel = simulator.AddTeam("Clinic").AddChannel("Questions");
        var nurse = channel.Team.AddMember("Nurse One");
        var chat = channel.Team.ChatOf(nurse);

        await channel.InstallAsync(nurse);
        Assert.Equal(200, (await channel.MentionAsync(nurse, Question)).Status);
        Assert.Equal(200, (await chat.SayAsync(Question)).Status);

        var asked = channel.Messages.Single(message => message is { IsFromBot: false, IsReply: false });
        Assert.Contains(channel.Thread(asked.Id), message => message.IsFromBot && message.Text.Contains("drive you home", StringComparison.Ordinal));
        Assert.Equal(channel.Messages.Count, channel.Thread(asked.Id).Count);
        Assert.Contains(chat.FromBot, message => message.Text.Contains("drive you home", StringComparison.Ordinal));
    }
}
