using System.Net;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Staff;

/// <summary>A patient leaves a number to be called at.</summary>
public sealed class CallbackTests
{
    [Fact]
    public async Task Staff_see_the_number_and_that_the_patient_agreed()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync("talk to a person");

        var (_, asked) = await host.SendAsync(HttpMethod.Get, $"{patient.Path}/callback", patient.Token);
        Assert.Equal("Your staff may call me at this number. They will use it for this question only.", (string)asked["consent"]!);
        var (_, thanks) = await LeaveAsync(host, patient, """{"number":"(602) 555-0123","agreed":true}""");
        Assert.Equal("Thank you. Our staff can see your number and may call you.", (string)thanks["text"]!);

        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        Assert.Contains("Call back at(602) 555-0123 (they agreed on ", ana.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("555-0123", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"number":"(602) 555-0123","agreed":false}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"number":"call me","agreed":true}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"number":"12","agreed":true}""", HttpStatusCode.BadRequest)]
    public async Task Without_a_yes_and_a_number_nothing_is_kept(string json, HttpStatusCode expected)
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync("talk to a person");

        Assert.Equal(expected, (await LeaveAsync(host, patient, json)).Response.StatusCode);
    }

    [Fact]
    public async Task A_patient_whose_question_is_not_with_staff_is_asked_nothing()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);

        var (_, asked) = await host.SendAsync(HttpMethod.Get, $"{patient.Path}/callback", patient.Token);
        var (response, _) = await LeaveAsync(host, patient, """{"number":"(602) 555-0123","agreed":true}""");

        Assert.Null(asked["consent"]);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task What_was_asked_is_kept_in_the_language_in_which_it_was_asked()
    {
        await using var host = await HostUnderTest.StartAsync();
        var patient = await DirectLineClient.StartedAsync(host);
        await patient.SayAsync("talk to a person");

        var (_, asked) = await host.SendAsync(HttpMethod.Get, $"{patient.Path}/callback?language=es", patient.Token);
        await LeaveAsync(host, patient, """{"number":"(602) 555-0123","agreed":true,"language":"es"}""");

        using var ana = await StaffClient.EnterAsync(host, "Ana");
        await ana.GetAsync("/staff/tickets/1");
        Assert.Contains($"“{asked["consent"]}”", ana.Text, StringComparison.Ordinal);
        Assert.StartsWith("La clínica me puede llamar", (string?)asked["consent"], StringComparison.Ordinal);
    }

    private static Task<(HttpResponseMessage Response, Newtonsoft.Json.Linq.JObject Body)> LeaveAsync(HostUnderTest host, DirectLineClient patient, string json) =>
        host.SendAsync(HttpMethod.Post, $"{patient.Path}/callback", patient.Token, json);
}
