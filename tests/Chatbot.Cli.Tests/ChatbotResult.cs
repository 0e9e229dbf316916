namespace Chatbot.Cli.Tests;

internal sealed record ChatbotResult(int ExitCode, string Output, string Error);
