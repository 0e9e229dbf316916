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
    private readonly Socket _reservation = NewSocket();
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
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
        _open[client] = _open[server] = true;
        try
        {
            await server.ConnectAsync(_server!).ConfigureAwait(false);
            client.NoDelay = server.NoDelay = true;
            await Task.WhenAll(PumpAsync(client, server), PumpAsync(server, client)).ConfigureAwait(false);
            client.Close();
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            Reset(client);
            Reset(server);
        }
        finally
        {
            _open.TryRemove(client, out _);
            _open.TryRemove(server, out _);
        }
    }

    private static async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[16384];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer).ConfigureAwait(false)) > 0)
                await to.SendAsync(buffer.AsMemory(0, count)).ConfigureAwait(false);
            to.Shutdown(SocketShutdown.Send);
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
