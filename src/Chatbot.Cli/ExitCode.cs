namespace Chatbot.Cli;

/// <summary>What the shell learns; written down in docs/operations.md.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The command ran and found errors, or could not do what was asked.</summary>
    public const int Failed = 1;

    /// <summary>The command was called wrongly, or a setting is not allowed.</summary>
    public const int Usage = 2;

    /// <summary>The program has a mistake.</summary>
    public const int Unforeseen = 3;
}
