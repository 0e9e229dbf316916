namespace Microsoft.Bot.Builder.Tests.Wire;

/// <summary>What the channel received. The path is that after the service URL.</summary>
internal sealed record ChannelRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);
