using Chatbot.FrontDoor.Tests.Processes;
using Chatbot.Simulators.Teams;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Hosts;

/// <summary>The real host with staff in a channel of the simulated Teams and a patient on a simulated phone.</summary>
public sealed class StaffHostTests
{
    [Fact]
    public async Task Who_has_left_the_team_is_refused_and_a_reply_that_was_not_delivered_shows_on_the_card()
    {
        await using var simulator = await ConnectorSimulator.StartAsync();
        using var host = await BuiltHost.StartAsync();
        simulator.Connect(new Uri(host.Address));
        var channel = simulator.AddTeam("Clinic").AddChannel("Questions");
        var (nurse, leaver) = (channel.Team.AddMember("Nurse One"), channel.Team.AddMember("Nurse Two"));
        var phone = simulator.AddPhone("+16025550123");
        await channel.InstallAsync(nurse);
        channel.Team.Remove(leaver);

        await phone.SendAsync("talk to a person");
        var card = await CardAsync(channel, "Ticket 1: Waiting");
        Assert.Contains("only members of the clinic's team", await PressAsync(channel, leaver, card, "claim"), StringComparison.Ordinal);
        Assert.Contains("Claimed by Nurse One", await PressAsync(channel, nurse, card, "claim"), StringComparison.Ordinal);
        await CardAsync(channel, "Claimed by Nurse One");

        await PressAsync(channel, nurse, card, "reply", "Please bring your list of medicines.");
        await CardAsync(channel, ": delivered");
        Assert.Contains(phone.FromClinic, message => message.Text == "Please bring your list of medicines.");

        await phone.SendAsync("STOP");
        await PressAsync(channel, nurse, card, "reply", "Are you there?");
        await CardAsync(channel, "NOT DELIVERED, please call (they have opted out of text messages)");
        Assert.Single(channel.Cards);
    }

    [Fact]
    public async Task A_member_of_the_team_who_chats_with_the_bot_reads_how_sure_it_is_and_others_read_the_answer()
    {
        await using var simulator = await ConnectorSimulator.StartAsync();
        using var host = await BuiltHost.StartAsync();
        simulator.Connect(new Uri(host.Address));
        var channel = simulator.AddTeam("Clinic").AddChannel("Questions");
        var nurse = channel.Team.AddMember("Nurse One");
        await channel.InstallAsync(nurse);
        var others = simulator.AddTeam("Accounting");
        var clerk = others.AddMember("Clerk One");

        await channel.Team.ChatOf(nurse).SayAsync("Do I need someone to drive me home?");
        await others.ChatOf(clerk).SayAsync("Do I need someone to drive me home?");

        Assert.Contains(channel.Team.ChatOf(nurse).FromBot, message => message.Text.Contains("(answered, recovery-ride-home, confidence", StringComparison.Ordinal));
        Assert.Contains(others.ChatOf(clerk).FromBot, message => message.Text.Contains("drive you home", StringComparison.Ordinal));
        Assert.DoesNotContain(others.ChatOf(clerk).FromBot, message => message.Text.Contains("confidence", StringComparison.Ordinal));
    }

    private static async Task<string> PressAsync(TeamsChannel channel, TeamsMember member, ShownActivity card, string verb, string? text = null)
    {
        var answer = await channel.ExecuteAsync(member, card, verb, new JObject { ["ticket"] = 1, ["verb"] = verb, ["text"] = text });
        Assert.Equal(200, answer.Status);
        return answer.Body!.ToString();
    }

    /// <summary>Waits for a card that shows this.</summary>
    private static async Task<ShownActivity> CardAsync(TeamsChannel channel, string text)
    {
        for (var i = 0; i < 300; i++)
        {
            if (channel.Cards.FirstOrDefault(card => card.Card!.ToString().Contains(text, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(100);
        }

        throw new InvalidOperationException($"'{text}' did not appear on a card:\n{string.Join('\n', channel.Cards.Select(card => card.Card))}");
    }
}
