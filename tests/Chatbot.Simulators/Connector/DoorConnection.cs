namespace Chatbot.Simulators.Connector;

/// <summary>One connection of the bot through the door. Only the door can tell whether the bot was there to read an answer.</summary>
internal sealed class DoorConnection
{
    private volatile bool _isAnswered;
    private volatile bool _wasBrokenOff;

    /// <summary>Whether the bot hung up before it was answered, or without reading the answer.</summary>
    public bool WasBrokenOff => _wasBrokenOff;

    public void Answered() => _isAnswered = true;

    /// <param name="isReset">As the system does it for whoever closes with something unread.</param>
    public void HungUp(bool isReset)
    {
        if (isReset || !_isAnswered)
            _wasBrokenOff = true;
    }
}
