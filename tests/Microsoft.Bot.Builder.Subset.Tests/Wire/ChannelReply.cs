namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>What the channel answers.</summary>
internal sealed record ChannelReply(int Status, string? ContentType, string? Body)
{
    public static ChannelReply Default { get; } = new(200, "application/json", """{"id":"r-1"}""");
}
