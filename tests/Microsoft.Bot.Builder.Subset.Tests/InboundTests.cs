using Microsoft.Bot.Builder.Tests.Wire;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Tests;

public sealed class InboundTests : IAsyncLifetime
{
    private static readonly GoldenCases Golden = GoldenCases.Read("inbound.json");

    private BotHost? _host;

    public static TheoryData<string> Cases => Golden.Except([]);

    public async Task InitializeAsync() => _host = await BotHost.StartOpenAsync();

    public async Task DisposeAsync() => await _host!.DisposeAsync();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Reads_a_body_as_recorded(string name)
    {
        var recorded = Golden[name];
        JToken? activity = null;
        string? writtenBack = null;
        JObject? extra = null;
        _host!.Bot = new DelegateBot(turn =>
        {
            activity = Description.Of(turn.Activity);
            writtenBack = WireText.Adapter(turn.Activity);
            extra = (JObject)WireText.Parse(Extra((TurnContext)turn).ToString());
            return Task.CompletedTask;
        });

        using var response = await _host.PostAsync((string)recorded["json"]!);

        Assert.Equal((int?)recorded["status"], (int)response.StatusCode);
        if (recorded["activity"] is JObject wanted)
        {
            AssertEqual(wanted, WireText.Parse(_host.Channel.Normalize(activity!.ToString())));
            WireText.AssertSame((string?)recorded["writtenBack"], _host.Channel.Normalize(writtenBack!));
        }

        foreach (var (key, value) in recorded["extra"] as JObject ?? []) AssertEqual(value!, extra![key]);
    }

    private static JObject Extra(TurnContext turn) => new()
    {
        ["mentions"] = new JArray(turn.Activity.GetMentions().Select(mention => $"{mention.Mentioned.Id}|{mention.Text}")),
        ["hasContent"] = turn.Activity.HasContent(),
        ["locale"] = turn.Activity.GetLocale(),
        ["contextLocale"] = LocaleOf(turn),
        ["textWithoutRecipientMention"] =
            turn.Activity.Type == ActivityTypes.Message && turn.Activity.Text != null
                ? turn.Activity.RemoveRecipientMention()
                : null,
    };

    private static string LocaleOf(TurnContext turn)
    {
        try
        {
            return turn.Locale;
        }
        catch (NullReferenceException exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }

    private static void AssertEqual(JToken expected, JToken? actual) =>
        Assert.True(JToken.DeepEquals(expected, actual), $"Expected: {expected}\nActual: {actual}");
}
