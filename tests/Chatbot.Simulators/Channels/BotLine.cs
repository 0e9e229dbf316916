using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Chatbot.Simulators.Connector;
using Chatbot.Simulators.Faults;
using Chatbot.Simulators.Tokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Chatbot.Simulators.Channels;

/// <summary>Brings activities to the bot's /api/messages.</summary>
internal sealed class BotLine(World world, TokenAuthority? tokens, string serviceUrl) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Timeout.InfiniteTimeSpan };
    private int _activities;
    private int _retries;
    private int _duplicates;
    private int _outOfOrder;
    private int _givenUp;

    public InboundPlan Plan { get; set; } = InboundPlan.Plain;

    /// <summary>It may change: a bot that is started again has another port.</summary>
    public Uri? Bot { get; set; }

    public InboundCounts Counts => new(_activities, _retries, _duplicates, _outOfOrder, _givenUp);

    /// <summary>Adds what every channel says: id, time and service URL.</summary>
    public JObject Stamp(JObject activity)
    {
        activity["id"] ??= world.NextId();
        activity["timestamp"] ??= world.Time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }

    public async Task<BotAnswer> BringAsync(JObject activity)
    {
        Interlocked.Increment(ref _activities);
        var text = Stamp(activity).ToString(Formatting.None);
        var random = StableRandom.Of(Plan.Seed, (string)activity["id"]!);
        if (random.NextDouble() >= Plan.DuplicateRate)
            return await PersistAsync(text);

        Interlocked.Increment(ref _duplicates);
        var first = PersistAsync(text);
        if (random.Next(2) == 0)
            await first;
        var second = await PersistAsync(text);
        return await first with { ToDuplicate = second };
    }

    /// <summary>Brings activities one after the other, in an order of the plan's seed and not as they were written.</summary>
    public async Task<IReadOnlyList<BotAnswer>> BringShuffledAsync(IReadOnlyList<JObject> activities)
    {
        var places = Enumerable.Range(0, activities.Count).ToArray();
        StableRandom.Of(Plan.Seed, string.Concat(activities.Select(activity => (string?)activity["id"]))).Shuffle(places);
        var answers = new BotAnswer[activities.Count];
        for (var i = 0; i < places.Length; i++)
        {
            if (places.Skip(i + 1).Any(later => later < places[i]))
                Interlocked.Increment(ref _outOfOrder);
            answers[places[i]] = await BringAsync(activities[places[i]]);
        }

        return answers;
    }

    public void Dispose() => _http.Dispose();

    private async Task<BotAnswer> PersistAsync(string text)
    {
        var plan = Plan;
        var started = world.Time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var answer = await PostAsync(text, plan.Patience, attempt);
            if (answer.IsAccepted || !answer.IsWorthRetrying || world.Time.GetElapsedTime(started) >= plan.RetryFor)
            {
                if (!answer.IsAccepted)
                    Interlocked.Increment(ref _givenUp);
                return answer;
            }

            Interlocked.Increment(ref _retries);
            await Task.Delay(plan.RetryEvery);
        }
    }

    private async Task<BotAnswer> PostAsync(string text, TimeSpan patience, int attempt)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Bot ?? throw new InvalidOperationException("No bot is connected."), "/api/messages"))
        {
            Content = new StringContent(text, Encoding.UTF8, "application/json"),
        };
        if (tokens is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Sign(serviceUrl));
        using var timeout = new CancellationTokenSource(patience);
        try
        {
            using var response = await _http.SendAsync(request, timeout.Token);
            return new((int)response.StatusCode, SimulatorJson.Read(await response.Content.ReadAsStringAsync(timeout.Token)), attempt);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or IOException)
        {
            return new(0, null, attempt);
        }
    }
}
