namespace Chatbot.Web.DirectLine;

/// <summary>How much one address, or one conversation, may ask of the host.</summary>
internal sealed class DirectLineLimits(DirectLineOptions options, TimeProvider time)
{
    public RateLimit TokensByAddress { get; } = new(options.TokensPerMinute, time);

    public RateLimit ActivitiesByConversation { get; } = new(options.ActivitiesPerMinute, time);
}
