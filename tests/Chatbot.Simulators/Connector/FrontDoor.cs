using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Chatbot.Simulators.Connector;

/// <summary>
/// The port that the bot knows, before the web server's own. Shut, it refuses connections as a dead server does, and
/// opens again at the same address. What the server resets is reset here.
/// </summary>
internal sealed class FrontDoor : IDisposable
{
    /// <summary>Who closes with something unread says goodbye first, and resets at once afterwards.</summary>
    private static readonly TimeSpan ResetFollows = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan ClientCloses = TimeSpan.FromMilliseconds(200);

    private readonly Socket _reservation = NewSocket();
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private readonly ConcurrentDictionary<int, DoorConnection> _connections = new();
    private readonly Lock _changing = new();
    private IPEndPoint? _server;
    private Socket? _listener;
    private bool _isClosedForGood;

    public FrontDoor()
    {
        // Bound and never listening: nobody else gets the port while the door is shut.
        _reservation.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)_reservation.LocalEndPoint!).Port;
    }

    public int Port { get; }

    /// <summary>Opens for the first time.</summary>
    public void LeadTo(int serverPort)
    {
        _server = new(IPAddress.Loopback, serverPort);
        Open();
    }

    public void Open()
    {
        lock (_changing)
        {
            if (_listener is not null || _isClosedForGood)
                return;
            _listener = NewSocket();
            _listener.Bind(new IPEndPoint(IPAddress.Loopback, Port));
            _listener.Listen(512);
            _ = AcceptAsync(_listener);
        }
    }

    /// <returns>Null when nothing has come by the door from there.</returns>
    /// <param name="port">From which the web server sees it come.</param>
    public DoorConnection? ConnectionFrom(int port) => _connections.GetValueOrDefault(port);

    public void Shut()
    {
        lock (_changing)
        {
            _listener?.Dispose();
            _listener = null;
        }
    }

    public async Task ShutForAsync(TimeSpan time)
    {
        Shut();
        await Task.Delay(time).ConfigureAwait(false);
        Open();
    }

    public void Dispose()
    {
        lock (_changing)
            _isClosedForGood = true;
        Shut();
        _reservation.Dispose();
        foreach (var socket in _open.Keys)
            socket.Dispose();
    }

    private static Socket NewSocket()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        return socket;
    }

    private async Task AcceptAsync(Socket listener)
    {
        try
        {
            while (true)
                _ = RelayAsync(await listener.AcceptAsync().ConfigureAwait(false));
        }
        catch (Exception shut) when (shut is SocketException or ObjectDisposedException)
        {
            // The door was shut.
        }
    }

    private async Task RelayAsync(Socket client)
    {
        using var server = NewSocket();
        var connection = new DoorConnection();
        var port = 0;
        _open[client] = _open[server] = true;
        try
        {
            await server.ConnectAsync(_server!).ConfigureAwait(false);
            port = ((IPEndPoint)server.LocalEndPoint!).Port;
            _connections[port] = connection;
            client.NoDelay = server.NoDelay = true;
            var taking = TakeAsync(client, server, connection);
            await Task.WhenAll(taking, AnswerAsync(server, client, connection, taking)).ConfigureAwait(false);
            client.Close();
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            Reset(client);
            Reset(server);
        }
        finally
        {
            _connections.TryRemove(new(port, connection));
            _open.TryRemove(client, out _);
            _open.TryRemove(server, out _);
        }
    }

    private static async Task TakeAsync(Socket client, Socket server, DoorConnection connection)
    {
        var isReset = true;
        try
        {
            await PumpAsync(client, server, () => { }).ConfigureAwait(false);
            await Task.Delay(ResetFollows).ConfigureAwait(false);
            isReset = client.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Error) is not 0;
        }
        finally
        {
            connection.HungUp(isReset);
        }

        server.Shutdown(SocketShutdown.Send);
    }

    private static async Task AnswerAsync(Socket server, Socket client, DoorConnection connection, Task taking)
    {
        await PumpAsync(server, client, connection.Answered).ConfigureAwait(false);
        // The client closes first, unless it waits for us to: after our own goodbye the system would not tell of a reset.
        await Task.WhenAny(taking, Task.Delay(ClientCloses)).ConfigureAwait(false);
        client.Shutdown(SocketShutdown.Send);
    }

    /// <param name="sending">Called before anything is sent on.</param>
    private static async Task PumpAsync(Socket from, Socket to, Action sending)
    {
        var buffer = new byte[16384];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer).ConfigureAwait(false)) > 0)
            {
                sending();
                await to.SendAsync(buffer.AsMemory(0, count)).ConfigureAwait(false);
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // The other direction must not wait for a dead one.
            Reset(from);
            Reset(to);
            throw;
        }
    }

    private static void Reset(Socket socket) => socket.Close(0);
}
