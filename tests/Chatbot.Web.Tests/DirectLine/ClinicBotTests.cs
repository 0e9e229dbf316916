using Chatbot.Web.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Web.Tests.DirectLine;

/// <summary>The clinic's bot and the clinic's knowledge base, as the website gets them.</summary>
public sealed class ClinicBotTests
{
    private const string Question = "Do I need someone to drive me home?";

    [Theory]
    [InlineData("""{"locale":"en-US"}""", "I am an automated assistant, not a doctor or other clinician.")]
    [InlineData("""{"locale":"es-US"}""", "Soy un asistente automático")]
    [InlineData("{}", "I am an automated assistant")]
    public async Task The_greeting_says_what_it_is_how_to_reach_a_person_and_what_to_do_in_an_emergency(string start, string disclosure)
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host, start);

        var text = Assert.Single(await client.TextsAsync());

        Assert.Contains(disclosure, text, StringComparison.Ordinal);
        Assert.Contains("911", text, StringComparison.Ordinal);
        Assert.Contains("602-555-0100", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{clinic", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_greeting_comes_once_whatever_says_hello_to_the_bot()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host);

        await client.PostAsync("""{"type":"event","name":"webchat/join","value":{"language":"es-US"}}""");
        await client.PostAsync("""{"type":"event","name":"webchat/join"}""");
        await client.StartAsync();
        await client.SayAsync(Question);

        Assert.Single(await client.TextsAsync(), text => text.Contains("automated assistant", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_locale_at_the_start_the_join_event_says_the_language_of_the_greeting()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.OfServerAsync(host);
        await client.StartAsync();

        await client.PostAsync("""{"type":"event","name":"webchat/join","from":{"id":"dl_x"},"value":{"language":"es-US"}}""");

        Assert.Contains((await client.ReadAsync()).Activities, activity => ((string?)activity["text"])?.StartsWith("Hola", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task An_answer_has_its_source_its_follow_ups_and_says_why_it_was_given()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host);

        await client.SayAsync(Question);

        var reply = (await client.ReadAsync()).Activities[^1];
        var faq = reply["channelData"]!["faq"]!;
        Assert.Equal("answered", (string)faq["outcome"]!);
        Assert.Equal("recovery-ride-home", (string)faq["qnaId"]!);
        Assert.Equal("en", (string)faq["language"]!);
        Assert.InRange((double)faq["confidence"]!, 0, 1);
        Assert.NotEmpty((string)faq["knowledgeVersion"]!);
        Assert.Contains("Source: ", (string)reply["text"]!, StringComparison.Ordinal);
        Assert.Equal("markdown", (string)reply["textFormat"]!);
        var button = reply["suggestedActions"]!["actions"]![0]!;
        Assert.Equal("imBack", (string)button["type"]!);
        Assert.Equal((string)button["title"]!, (string)button["value"]!);
    }

    [Fact]
    public async Task A_question_in_spanish_is_answered_in_spanish()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host, """{"locale":"en-US"}""");

        await client.SayAsync("¿Necesito que alguien me lleve a casa?");

        Assert.Equal("es", (string)(await client.ReadAsync()).Activities[^1]["channelData"]!["faq"]!["language"]!);
    }

    [Fact]
    public async Task What_is_not_known_is_admitted_with_the_way_to_a_person_and_no_pair()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host);

        await client.SayAsync("is there a gift shop in the lobby");

        var reply = (await client.ReadAsync()).Activities[^1];
        Assert.Equal("fellBack", (string)reply["channelData"]!["faq"]!["outcome"]!);
        Assert.Equal(JTokenType.Null, reply["channelData"]!["faq"]!["qnaId"]!.Type);
        Assert.Contains("To reach a person", (string)reply["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_spanish_conversation_what_has_no_language_is_answered_in_spanish()
    {
        await using var host = await HostUnderTest.StartAsync();
        var client = await DirectLineClient.StartedAsync(host, """{"locale":"es-US"}""");

        await client.SayAsync("???");

        Assert.Equal("es", (string)(await client.ReadAsync()).Activities[^1]["channelData"]!["faq"]!["language"]!);
    }
}
