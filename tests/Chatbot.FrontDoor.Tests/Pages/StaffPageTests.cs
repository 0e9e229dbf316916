using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>A patient in one browser, staff in another.</summary>
public sealed class StaffPageTests
{
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task Staff_answer_a_patient_who_reads_it_and_is_back_with_the_bot_when_it_ends()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await using var staff = await StaffPage.EnterAsync(host, "Ana");
        await staff.SeeAsync("Nobody is waiting.");
        await chat.SeeAsync("I am an automated assistant");

        await SayAsync(chat, "talk to a person");
        // The list shows it without anybody loading the page again.
        await staff.Page.Locator("#open tbody a").First.ClickAsync();
        await staff.PressAsync("Claim");
        await chat.SeeAsync("is here now and will write to you");
        await SayAsync(chat, "Can my son drive me?");
        await staff.SeeAsync("Can my son drive me?");

        await staff.Page.GetByLabel("Reply to the patient, in English").FillAsync("Yes, your son can come.");
        await staff.PressAsync("Send");
        await chat.SeeAsync("Yes, your son can come.");
        await staff.SeeAsync(", delivered");
        await staff.PressAsync("Resolve");
        await chat.SeeAsync("Our staff has left this chat.");
        await chat.AskAsync(Question, "Source: FAQs on Kyphoplasty");

        Assert.Equal(1, await chat.CountAsync("Source: FAQs on Kyphoplasty"));
        Assert.Empty(chat.Errors);
        Assert.Empty(staff.Errors);
    }

    [Fact]
    public async Task A_patient_goes_back_to_the_bot_at_a_word_and_staff_see_it()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync("I am an automated assistant");
        await SayAsync(chat, "talk to a person");
        await using var staff = await StaffPage.EnterAsync(host, "Ana");
        await staff.Page.Locator("#open tbody a").First.ClickAsync();
        await staff.PressAsync("Claim");
        await chat.SeeAsync("To go back to me, write");
        await staff.Page.GetByLabel("Reply to the patient, in English").FillAsync("Yes, your son can come.");
        await staff.PressAsync("Send");
        await chat.SeeAsync("Yes, your son can come.");

        await chat.AskAsync("bot", "Did that answer your question?");
        await staff.SeeAsync("Cancelled by the patient");
        await chat.AskAsync("yes", "I am glad.");
        await chat.AskAsync(Question, "Source: FAQs on Kyphoplasty");

        Assert.Equal(1, await chat.CountAsync("Did that answer your question?"));
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task Each_side_sees_the_other_writing()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync("I am an automated assistant");
        await SayAsync(chat, "talk to a person");
        await using var staff = await StaffPage.EnterAsync(host, "Ana");
        await staff.Page.Locator("#open tbody a").First.ClickAsync();
        await staff.PressAsync("Claim");
        await chat.SeeAsync("is here now and will write to you");

        await staff.Page.GetByLabel("Reply to the patient, in English").PressSequentiallyAsync("Yes");
        await chat.Page.Locator(".webchat__typing-indicator").WaitForAsync();
        await chat.Page.GetByRole(AriaRole.Textbox).PressSequentiallyAsync("And my");
        await staff.SeeAsync("The patient is writing");

        Assert.Empty(chat.Errors);
        Assert.Empty(staff.Errors);
    }

    [Fact]
    public async Task Assistive_technology_finds_no_serious_obstacle_in_the_inbox()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync("I am an automated assistant");
        await SayAsync(chat, "talk to a person");
        await using var staff = await StaffPage.EnterAsync(host, "Ana");
        await staff.Page.Locator("#open tbody a").First.WaitForAsync();
        Assert.Empty(await ObstaclesAsync(staff.Page));

        await staff.Page.Locator("#open tbody a").First.ClickAsync();
        await staff.PressAsync("Claim");
        await staff.Page.GetByLabel("Reply to the patient, in English").WaitForAsync();
        await staff.PressAsync("Open the transcript");
        await staff.SeeAsync("transcript viewed");

        Assert.Empty(await ObstaclesAsync(staff.Page));
    }

    private static async Task SayAsync(ChatPage chat, string text)
    {
        var box = chat.Page.GetByRole(AriaRole.Textbox);
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static async Task<string[]> ObstaclesAsync(IPage page)
    {
        await page.EvaluateAsync(await NodeClients.ReadAsync(Path.Combine("axe-core", "axe.min.js")));
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run()).violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
            """);
    }
}
