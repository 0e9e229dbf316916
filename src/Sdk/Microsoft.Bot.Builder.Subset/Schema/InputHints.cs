namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot expects an answer; a speech client opens the microphone on <see cref="ExpectingInput"/>.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";

    public const string ExpectingInput = "expectingInput";

    public const string IgnoringInput = "ignoringInput";
}
