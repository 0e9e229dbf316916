namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke, which becomes the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The HTTP body, to be written as JSON; properties without a setter are left out.</summary>
    public object Body { get; set; }
}
