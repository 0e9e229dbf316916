namespace Chatbot.Core.Retrieval;

/// <summary>The three highest of the numbers noted.</summary>
internal struct TopThree
{
    private float _first;
    private float _second;
    private float _third;

    public static TopThree Empty => new() { _first = float.NegativeInfinity, _second = float.NegativeInfinity, _third = float.NegativeInfinity };

    public readonly float Highest => float.IsNegativeInfinity(_first) ? 0 : _first;

    /// <summary>The mean of the three, or of as many as there are.</summary>
    public readonly float Mean =>
        float.IsNegativeInfinity(_second) ? Highest
        : float.IsNegativeInfinity(_third) ? (_first + _second) / 2
        : (_first + _second + _third) / 3;

    public void Note(float number)
    {
        if (number > _first)
            (_first, _second, _third) = (number, _first, _second);
        else if (number > _second)
            (_second, _third) = (number, _second);
        else if (number > _third)
            _third = number;
    }
}
