using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>What a visitor sees, in Chromium.</summary>
public sealed class ChatPageTests
{
    private const string Greeting = "I am an automated assistant";
    private const string Question = "Do I need someone to drive me home?";

    [Fact]
    public async Task A_visitor_asks_three_questions_and_reads_the_answers()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);

        await chat.SeeAsync(Greeting);
        await chat.AskAsync(Question, "Source: FAQs on Kyphoplasty");
        var offered = await chat.Buttons.First.InnerTextAsync();
        await chat.AskAsync("is there a gift shop in the lobby", "I do not know the answer to that");
        await chat.AskAsync("¿Necesito que alguien me lleve a casa?", "Fuente: ");

        Assert.NotEmpty(offered.Trim());
        Assert.Equal(1, await chat.CountAsync(Greeting));
        Assert.Equal(0, await chat.Page.GetByText("Send failed").CountAsync());
        Assert.Equal(0, await chat.Page.GetByText("Could not send").CountAsync());
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task A_button_asks_its_question_and_the_buttons_are_those_of_the_last_answer()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync(Greeting);
        await chat.AskAsync(Question, "Source: ");

        var offered = (await chat.Buttons.First.InnerTextAsync()).Trim();
        await chat.Buttons.First.ClickAsync();

        await chat.SeeAsync(offered);
        await Assertions.Expect(chat.Messages.Filter(new() { HasText = "Source: " })).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task After_a_reload_the_conversation_is_there_and_the_greeting_once()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync(Greeting);
        await chat.AskAsync(Question, "Source: ");

        await chat.Page.ReloadAsync();
        await chat.SeeAsync("Source: ");
        await chat.AskAsync("is there a gift shop in the lobby", "I do not know the answer to that");

        Assert.Equal(1, await chat.CountAsync(Greeting));
        Assert.Equal(1, await chat.CountAsync("Source: "));
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task The_source_is_shown_as_a_citation()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync(Greeting);
        await chat.AskAsync(Question, "Source: ");

        var citation = chat.Page.Locator(".webchat__link-definitions");
        await citation.WaitForAsync();

        Assert.Contains("FAQs on Kyphoplasty", await citation.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_in_Spanish_greets_and_answers_in_Spanish()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host, "/chat?lang=es", "es-US");

        await chat.SeeAsync("Soy un asistente automático");
        await chat.AskAsync("¿Necesito que alguien me lleve a casa?", "Fuente: ");

        Assert.Equal(0, await chat.CountAsync(Greeting));
    }

    [Theory]
    [InlineData("/chat?lang=en", "en-US", Greeting)]
    [InlineData("/chat?lang=es", "es-US", "Soy un asistente automático")]
    [InlineData("/", "en-US", null)]
    [InlineData("/es.html", "es-US", null)]
    public async Task Assistive_technology_finds_no_serious_obstacle(string path, string locale, string? greeting)
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host, path, locale);
        if (greeting is not null)
        {
            await chat.SeeAsync(greeting);
            await chat.AskAsync(Question, "FAQs on Kyphoplasty");
        }

        Assert.Empty(await chat.ObstaclesAsync());
    }

    [Fact]
    public async Task The_demonstration_page_opens_the_chat_in_its_frame()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host, "/");

        await chat.Page.Locator("[data-faq-chat-open]").First.ClickAsync();

        var frame = chat.Page.FrameLocator("iframe");
        await frame.Locator(".webchat__bubble__content").Filter(new() { HasText = Greeting }).First.WaitForAsync();
        Assert.Empty(chat.Errors);
    }
}
