namespace Chatbot.Storage.Databases;

/// <summary>Times are kept as milliseconds since 1970 in UTC, the same in every database.</summary>
internal static class Times
{
    public static long Kept(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static long? Kept(this DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(this long kept) => DateTimeOffset.FromUnixTimeMilliseconds(kept);

    public static DateTimeOffset? Time(this long? kept) => kept is { } value ? value.Time() : null;
}
