namespace Chatbot.Core.Knowledge.Archiving;

/// <summary>A line of publications.jsonl: from then on, and until the next line, this manifest says what was served.</summary>
internal sealed record ArchivedPublication(
    DateTimeOffset At,
    string Version,
    string Serve,
    int ReviewGraceDays,
    string TimeZone,
    string Manifest);
