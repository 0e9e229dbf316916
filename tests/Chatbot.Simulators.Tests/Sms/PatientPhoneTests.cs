using Chatbot.Simulators.Sms;
using Chatbot.Simulators.Tests.Fakes;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Tests.Sms;

public sealed class PatientPhoneTests : IAsyncLifetime, IDisposable
{
    private ConnectorSimulator _simulator = null!;
    private ListeningBot _bot = null!;
    private BotSide _clinic = null!;
    private PatientPhone _phone = null!;

    public async Task InitializeAsync()
    {
        _simulator = await ConnectorSimulator.StartAsync();
        _bot = await ListeningBot.StartAsync();
        _clinic = new BotSide(_simulator);
        _simulator.Connect(_bot.Address);
        _phone = _simulator.AddPhone("+16025550123");
    }

    public void Dispose() => _clinic.Dispose();

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    [Fact]
    public async Task What_a_patient_writes_arrives_as_a_message_and_nothing_else()
    {
        var answer = await _phone.SendAsync("Can I eat before?");

        Assert.True(answer.IsAccepted);
        var heard = Assert.Single(_bot.Heard);
        Assert.Equal("message", (string?)heard["type"]);
        Assert.Equal("sms", (string?)heard["channelId"]);
        Assert.Equal("+16025550123", (string?)heard["from"]!["id"]);
        Assert.Equal("+16025550100", (string?)heard["recipient"]!["id"]);
        Assert.Equal(_phone.ConversationId, (string?)heard["conversation"]!["id"]);
        Assert.Equal(_simulator.ServiceUrl, (string?)heard["serviceUrl"]);
        Assert.Equal("Can I eat before?", (string?)heard["text"]);
        Assert.Equal(["type", "channelId", "from", "recipient", "conversation", "text", "id", "timestamp", "serviceUrl"], heard.Properties().Select(property => property.Name));
    }

    [Fact]
    public async Task What_the_clinic_writes_is_shown_in_the_order_of_arrival_with_what_it_costs()
    {
        await _clinic.SayAsync(_phone.ConversationId, "First.");
        await _clinic.SayAsync(_phone.ConversationId, new string('x', 200));

        Assert.Equal(["First.", new string('x', 200)], _phone.FromClinic.Select(message => message.Text));
        Assert.Equal([1, 2], _phone.FromClinic.Select(message => message.Sms.Parts.Count));
        Assert.Equal(0, _phone.Duplicates);
    }

    [Fact]
    public async Task The_same_message_twice_is_a_duplicate()
    {
        await _clinic.SayAsync(_phone.ConversationId, "Again.");
        await _clinic.SayAsync(_phone.ConversationId, "Again.");

        Assert.Equal(1, _phone.Duplicates);
    }

    [Fact]
    public async Task After_STOP_the_network_answers_and_refuses_the_clinics_messages_but_passes_the_word_on()
    {
        await _phone.SendAsync(" stop ");
        var (status, body) = await _clinic.SayAsync(_phone.ConversationId, "Goodbye.");

        Assert.Equal(" stop ", (string?)Assert.Single(_bot.Heard)["text"]);
        Assert.Equal(400, status);
        Assert.Equal("21610", (string?)body["error"]!["code"]);
        Assert.True(_phone.IsOptedOut);
        Assert.Equal([PhoneMessageSource.Patient, PhoneMessageSource.Network], _phone.Shown.Select(message => message.Source));
        Assert.False(Assert.Single(_simulator.Calls).WasDelivered);
    }

    [Fact]
    public async Task START_lets_the_clinic_write_again()
    {
        await _phone.SendAsync("STOP");
        await _phone.SendAsync("START");

        Assert.Equal(200, (await _clinic.SayAsync(_phone.ConversationId, "Hello.")).Status);
        Assert.Equal(2, _bot.Heard.Count);
        Assert.Equal(2, _phone.Shown.Count(message => message.Source == PhoneMessageSource.Network));
    }

    [Theory]
    [InlineData("STOP PLEASE", false, 0)]
    [InlineData("Quit", true, 1)]
    [InlineData("HELP", false, 1)]
    [InlineData("yes", false, 0)]
    public async Task The_network_acts_on_single_words_only(string text, bool optsOut, int replies)
    {
        await _phone.SendAsync(text);

        Assert.Equal(optsOut, _phone.IsOptedOut);
        Assert.Equal(replies, _phone.Shown.Count(message => message.Source == PhoneMessageSource.Network));
        Assert.Single(_bot.Heard);
    }

    [Theory]
    [InlineData(1600, 200, null)]
    [InlineData(1601, 400, "21617")]
    [InlineData(0, 400, "21602")]
    public async Task The_network_refuses_a_text_that_is_too_long_or_empty(int length, int status, string? code)
    {
        var (answered, body) = await _clinic.SayAsync(_phone.ConversationId, new string('x', length));

        Assert.Equal(status, answered);
        Assert.Equal(code, (string?)body.SelectToken("error.code"));
    }

    [Fact]
    public async Task Typing_cards_and_buttons_are_not_shown()
    {
        var path = $"{BotSide.Path(_phone.ConversationId)}/activities";
        await _clinic.SendAsync(HttpMethod.Post, path, new JObject { ["type"] = "typing" });
        await _clinic.SendAsync(HttpMethod.Post, path, JObject.Parse("""{"type":"message","text":"Choose.","suggestedActions":{"actions":[{"type":"imBack"}]}}"""));

        Assert.Equal("Choose.", Assert.Single(_phone.FromClinic).Text);
        Assert.Equal(2, _phone.NotShown.Count);
    }

    [Fact]
    public async Task A_text_message_cannot_be_changed()
    {
        var (_, sent) = await _clinic.SayAsync(_phone.ConversationId, "Mistake.");
        var path = $"{BotSide.Path(_phone.ConversationId)}/activities/{sent["id"]}";

        Assert.Equal(405, (await _clinic.SendAsync(HttpMethod.Put, path, new JObject { ["type"] = "message", ["text"] = "Right." })).Status);
        Assert.Equal(405, (await _clinic.SendAsync(HttpMethod.Delete, path)).Status);
        Assert.Equal("Mistake.", Assert.Single(_phone.FromClinic).Text);
    }

    [Fact]
    public async Task A_conversation_can_be_begun_with_a_number()
    {
        var (status, created) = await _clinic.SendAsync(
            HttpMethod.Post, "v3/conversations", JObject.Parse("""{"members":[{"id":"+16025550123"}],"activity":{"type":"message","text":"We called you."}}"""));

        Assert.Equal(201, status);
        Assert.Equal(_phone.ConversationId, (string?)created["id"]);
        Assert.Equal(_phone.FromClinic.Single().ActivityId, (string?)created["activityId"]);
        Assert.Equal(404, (await _clinic.SayAsync("+19995550000", "Nobody.")).Status);
    }
}
