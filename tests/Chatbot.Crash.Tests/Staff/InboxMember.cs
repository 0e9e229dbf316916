using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Chatbot.Crash.Tests.Hosts;

namespace Chatbot.Crash.Tests.Staff;

/// <summary>Somebody of the staff with the inbox open in a browser without scripts.</summary>
internal sealed partial class InboxMember : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new() });

    private InboxMember(Uri address) => Address = address;

    /// <summary>The host that the browser asks; every host of the clinic knows its cookie.</summary>
    public Uri Address { get; set; }

    /// <summary>By the link that the host has printed.</summary>
    public static async Task<InboxMember> EnterAsync(KillableHost host, string name)
    {
        var (member, link) = (new InboxMember(host.Address), Link().Match(host.Output));
        await member.SubmitAsync(link.Value, "/staff/enter", ("key", link.Groups[1].Value), ("name", name));
        return member;
    }

    public Task ClaimAsync(long ticket) => DoAsync(ticket, "claim");

    /// <returns>The timestamp of sending.</returns>
    public Task<long> ReplyAsync(long ticket, string text) => DoAsync(ticket, "reply", ("text", text));

    public void Dispose() => _http.Dispose();

    private Task<long> DoAsync(long ticket, string action, params (string Name, string Value)[] fields) =>
        SubmitAsync(FormattableString.Invariant($"/staff/tickets/{ticket}"), FormattableString.Invariant($"/staff/tickets/{ticket}/{action}"), fields);

    /// <summary>Opens a page and sends one of its forms.</summary>
    /// <returns>The timestamp of sending.</returns>
    private async Task<long> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var shown = await _http.GetStringAsync(new Uri(Address, page));
        Assert.Contains($"action=\"{action}\"", shown, StringComparison.Ordinal);
        var token = Token().Match(shown);
        using var form = new FormUrlEncodedContent(
            [new(token.Groups[1].Value, WebUtility.HtmlDecode(token.Groups[2].Value)), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        var sent = Stopwatch.GetTimestamp();
        using var answer = await _http.PostAsync(new Uri(Address, action), form);
        Assert.True(answer.IsSuccessStatusCode, $"{action}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return sent;
    }

    [GeneratedRegex(@"/staff/enter\?key=([\w-]+)")]
    private static partial Regex Link();

    [GeneratedRegex("""<input type="hidden" name="(__RequestVerificationToken)" value="([^"]+)">""")]
    private static partial Regex Token();
}
