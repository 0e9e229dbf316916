using Chatbot.FrontDoor.Tests.Processes;

namespace Chatbot.FrontDoor.Tests.Clients;

/// <summary>The Teams side, over /api/messages.</summary>
public sealed class PlaygroundTests
{
    [Fact]
    public async Task Teams_installs_the_bot_says_hello_and_gets_an_answer()
    {
        using var host = await BuiltHost.StartAsync();
        await using var teams = await Playground.StartAsync(host.Address);

        await teams.InstallAsync();
        await teams.WaitForAsync("I am an automated assistant");
        await teams.SayAsync("Hello");
        await teams.SayAsync("Do I need someone to drive me home?");

        var answer = await teams.WaitForAsync("FAQs on Kyphoplasty");
        Assert.Contains("someone drive you home", answer, StringComparison.Ordinal);
        Assert.Contains("imBack", answer, StringComparison.Ordinal);
    }
}
