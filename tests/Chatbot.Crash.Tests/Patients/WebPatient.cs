using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>
/// A patient on the website, as the widget behaves: it goes on trying under the same client id when it gets no answer,
/// and reads from its watermark.
/// </summary>
internal sealed class WebPatient(Uri address, string userId) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private string _token = "";
    private string _watermark = "";
    private string _lastFailure = "";

    /// <summary>Where the patient connects to; another host of the same clinic may take over.</summary>
    public Uri Address { get; set; } = address;

    public string ConversationId { get; private set; } = "";

    /// <summary>What was read, in the order of reading, each time from the watermark before.</summary>
    public List<JObject> Seen { get; } = [];

    /// <summary>How often the host was killed. A host that has just been started again gets the whole patience anew.</summary>
    public Func<int> Kills { get; init; } = () => 0;

    /// <summary>How many calls got no answer, or a failure.</summary>
    public int Failures { get; private set; }

    public async Task StartAsync()
    {
        var token = await CallAsync(HttpMethod.Post, "/v3/directline/tokens/generate", "a secret of the tests, and long enough", new JObject { ["user"] = new JObject { ["id"] = $"dl_{userId}" } });
        (_token, ConversationId) = ((string)token["token"]!, (string)token["conversationId"]!);
        await CallAsync(HttpMethod.Post, "/v3/directline/conversations", _token, new JObject { ["locale"] = "en-US" });
    }

    /// <summary>Hears what is said from now on.</summary>
    public async Task<PatientSocket> ListenAsync() =>
        await PatientSocket.OpenAsync(new((string)(await CallAsync(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}", _token, null))["streamUrl"]!));

    public async Task SayAsync(string text)
    {
        var message = new JObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["from"] = new JObject { ["id"] = $"dl_{userId}" },
            ["channelData"] = new JObject { ["clientActivityID"] = Guid.NewGuid().ToString("N") },
        };
        await CallAsync(HttpMethod.Post, $"/v3/directline/conversations/{ConversationId}/activities", _token, message);
    }

    public async Task ReadAsync()
    {
        while (true)
        {
            var page = await CallAsync(HttpMethod.Get, $"/v3/directline/conversations/{ConversationId}/activities?watermark={_watermark}", _token, null);
            _watermark = (string)page["watermark"]!;
            if (page["activities"] is not JArray { Count: > 0 } activities)
                return;
            Seen.AddRange(activities.Cast<JObject>());
        }
    }

    /// <summary>Reads until this many activities are there.</summary>
    public async Task<bool> ReadUntilAsync(int count, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; waited < patience; waited += Pause)
        {
            await ReadAsync();
            if (Seen.Count >= count)
                return true;
            await Task.Delay(Pause);
        }

        return false;
    }

    /// <summary>Everything that stands in the conversation, from its beginning.</summary>
    public async Task<IReadOnlyList<JObject>> AllAsync()
    {
        (_watermark, var seen) = ("", Seen.ToList());
        Seen.Clear();
        await ReadAsync();
        var all = Seen.ToList();
        Seen.Clear();
        Seen.AddRange(seen);
        return all;
    }

    public void Dispose() => _http.Dispose();

    private async Task<JObject> CallAsync(HttpMethod method, string path, string bearer, JObject? body)
    {
        var (waiting, kills) = (Stopwatch.StartNew(), Kills());
        while (waiting.Elapsed < Patience)
        {
            if (await TryAsync(method, path, bearer, body) is { } answer)
                return answer;
            Failures++;
            if (kills != Kills())
                (waiting, kills) = (Stopwatch.StartNew(), Kills());
            await Task.Delay(Pause);
        }

        throw new TimeoutException($"{method} {path} got no answer in {Patience.TotalSeconds} s from a host that nobody killed. The last failure: {_lastFailure}");
    }

    /// <returns>Null when it is worth another attempt.</returns>
    private async Task<JObject?> TryAsync(HttpMethod method, string path, string bearer, JObject? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        if (body is not null)
            request.Content = new StringContent(body.ToString(), Encoding.UTF8, "application/json");
        try
        {
            using var response = await _http.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created)
                return JObject.Parse(text);
            _lastFailure = $"{response.StatusCode} {text}";
            return (int)response.StatusCode >= 500 ? null : throw new InvalidOperationException($"{method} {path}: {_lastFailure}");
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
        {
            _lastFailure = problem.Message;
            return null;
        }
    }
}
