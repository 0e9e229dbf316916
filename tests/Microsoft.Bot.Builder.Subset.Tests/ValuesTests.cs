using System.Globalization;
using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public class ValuesTests
{
    private static readonly GoldenCases Golden = GoldenCases.Read("values.json");

    private static readonly Dictionary<string, Func<object>> Values = new()
    {
        ["resource-response"] = () => new ResourceResponse("r-1"),
        ["error-response"] = () => new ErrorResponse(new Error("Code", "Message")),
        ["error-response-inner"] = () => new ErrorResponse(new Error("C", "M", new InnerHttpError(404, new { a = 1 }))),
        ["invoke-response"] = () => new InvokeResponse { Status = 200, Body = new { a = 1 } },
        ["adaptive-card-invoke-response"] = () => new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.activity.message",
            Value = "ok",
        },
        ["expected-replies"] = () => new ExpectedReplies(new List<Activity> { MessageFactory.Text("a") }),
        ["transcript"] = () => new Transcript(new List<Activity>()),
        ["conversation-parameters"] = () => new ConversationParameters(
            true, new ChannelAccount("b"), new List<ChannelAccount>(), "t", null, null, "tn"),
        ["conversation-reference"] = () => new ConversationReference(
            new CultureInfo("en-US"),
            "a",
            new ChannelAccount("u"),
            new ChannelAccount("b"),
            new ConversationAccount(id: "c"),
            "test",
            "http://127.0.0.1/"),
        ["empty-activity"] = () => new Activity(),
        ["token-response"] = () => new TokenResponse("ch", "cn", "tok", "exp"),
        ["teams-channel-account"] = () => new TeamsChannelAccount("i", "n", "g", "s", "e", "u"),
        ["anonymous-object"] = () => new { a = 1 },
        ["invoke-response-jobject-body"] = () =>
            new InvokeResponse { Status = 200, Body = new JObject { ["a"] = 1, ["b"] = null } },
        ["timespan"] = () => new Dictionary<string, object> { ["t"] = TimeSpan.FromSeconds(90.5) },
        ["datetime-kinds"] = () => new Dictionary<string, object>
        {
            ["utc"] = new DateTime(2026, 3, 1, 1, 2, 3, DateTimeKind.Utc),
            ["unspecified"] = new DateTime(2026, 3, 1, 1, 2, 3),
            ["offset"] = new DateTimeOffset(2026, 3, 1, 1, 2, 3, TimeSpan.FromHours(5)),
        },
    };

    public static TheoryData<string> Cases => Golden.Except([]);

    [Fact]
    public void Every_recorded_case_is_built() => Golden.AssertCoveredBy(Values.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writes_a_value_as_recorded(string name)
    {
        WireText.AssertSame((string?)Golden[name]["adapterSerializer"], WireText.Adapter(Values[name]()));
        WireText.AssertSame((string?)Golden[name]["defaultNewtonsoft"], JsonConvert.SerializeObject(Values[name]()));
    }
}
