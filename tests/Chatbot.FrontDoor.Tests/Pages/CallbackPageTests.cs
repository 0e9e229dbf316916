using Chatbot.FrontDoor.Tests.Processes;
using Microsoft.Playwright;

namespace Chatbot.FrontDoor.Tests.Pages;

/// <summary>A patient leaves a number in the chat, and staff read it in the inbox.</summary>
public sealed class CallbackPageTests
{
    private const string Number = "(602) 555-0123";

    [Fact]
    public async Task A_patient_leaves_a_number_and_staff_see_it_with_the_words_of_the_consent()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host);
        await chat.SeeAsync("I am an automated assistant");
        Assert.False(await chat.Page.Locator("#callback").IsVisibleAsync());
        await chat.AskAsync("talk to a person", "I am passing this on to our staff");

        await ButtonAsync(chat, "Leave a phone number");
        await chat.Page.GetByLabel("Your phone number, with the area code").FillAsync(Number);
        await chat.Page.GetByLabel("Your staff may call me at this number. They will use it for this question only.").CheckAsync();
        Assert.Empty(await chat.ObstaclesAsync());
        await ButtonAsync(chat, "Send my number");
        await chat.Page.GetByText("Our staff can see your number and may call you.").WaitForAsync();
        // It is not asked for again.
        await chat.Page.RunAndWaitForResponseAsync(() => chat.Page.ReloadAsync(), response => response.Url.Contains("/callback", StringComparison.Ordinal));
        await Assertions.Expect(chat.Page.Locator("#callback")).ToBeHiddenAsync();

        await using var staff = await StaffPage.EnterAsync(host, "Ana");
        await staff.Page.Locator("#open tbody a").First.ClickAsync();
        await staff.SeeAsync(Number);
        await staff.SeeAsync("“Your staff may call me at this number. They will use it for this question only.”");
        Assert.Empty(chat.Errors);
        Assert.DoesNotContain("555-0123", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_in_the_language_of_the_page()
    {
        using var host = await BuiltHost.StartAsync();
        await using var chat = await ChatPage.OpenAsync(host, "/chat?lang=es", "es-US");
        await chat.SeeAsync("Soy un asistente automático");
        await chat.AskAsync("quiero hablar con una persona", "911");

        await ButtonAsync(chat, "Dejar un número de teléfono");
        await ButtonAsync(chat, "Enviar mi número");
        await SeesErrorAsync(chat, "#callback-number", "Por favor, escriba un número de teléfono de 7 a 15 cifras");
        await SeesErrorAsync(chat, "#callback-agreed", "Solo le podemos llamar si marca esta casilla.");
        Assert.Empty(await chat.ObstaclesAsync());

        await chat.Page.Locator("#callback-number").FillAsync(Number);
        await ButtonAsync(chat, "Enviar mi número");
        await Assertions.Expect(chat.Page.Locator("#callback-number-error")).ToBeHiddenAsync();
        await Assertions.Expect(chat.Page.Locator("#callback-agreed")).ToBeFocusedAsync();
        await chat.Page.GetByLabel("La clínica me puede llamar a este número. Lo usará solo para esta pregunta.").CheckAsync();
        await ButtonAsync(chat, "Enviar mi número");

        await chat.Page.GetByText("La clínica puede ver su número y le puede llamar.").WaitForAsync();
        Assert.Empty(chat.Errors);
    }

    private static async Task SeesErrorAsync(ChatPage chat, string field, string error)
    {
        await Assertions.Expect(chat.Page.Locator(field)).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(chat.Page.Locator($"{field}-error")).ToContainTextAsync(error);
        await Assertions.Expect(chat.Page.Locator($"{field}-error")).ToBeVisibleAsync();
    }

    private static Task ButtonAsync(ChatPage chat, string name) =>
        chat.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
