namespace Chatbot.Cli;

/// <summary>The command was called wrongly; the message says how to call it.</summary>
internal sealed class UsageException(string message) : Exception(message);
