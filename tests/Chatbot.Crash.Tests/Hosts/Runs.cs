using System.Globalization;

namespace Chatbot.Crash.Tests.Hosts;

/// <summary>How much a run does. CHATBOT_TESTS_FULL=1 does all of it; CHATBOT_TESTS_SEED repeats the chances of a run.</summary>
internal static class Runs
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("CHATBOT_TESTS_FULL") == "1";

    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CHATBOT_TESTS_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : Environment.ProcessId;
}
