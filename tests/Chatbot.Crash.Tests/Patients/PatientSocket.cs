using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>The socket on which a patient's page hears of its conversation.</summary>
internal sealed class PatientSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[16 * 1024];

    private PatientSocket()
    {
    }

    /// <summary>How many empty messages came. After each the host looks into the conversation by itself, whatever it was told.</summary>
    public int KeepAlives { get; private set; }

    public static async Task<PatientSocket> OpenAsync(Uri address)
    {
        var socket = new PatientSocket();
        await socket._socket.ConnectAsync(address, CancellationToken.None);
        return socket;
    }

    /// <summary>Waits for an activity with this text.</summary>
    /// <returns>The timestamp of its arrival.</returns>
    public async Task<long> HearAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await NextAsync(patience.Token);
            if (message.Length == 0)
                KeepAlives++;
            else if (JObject.Parse(message)["activities"]!.Any(activity => (string?)activity["text"] == text))
                return Stopwatch.GetTimestamp();
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<string> NextAsync(CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(), cancellation);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new InvalidOperationException($"The host closed the socket: {_socket.CloseStatusDescription}");
            await message.WriteAsync(_buffer.AsMemory(0, part.Count), cancellation);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }
}
