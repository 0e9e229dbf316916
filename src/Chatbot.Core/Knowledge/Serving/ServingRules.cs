namespace Chatbot.Core.Knowledge.Serving;

/// <summary>The clinic's settings for what patients get to read.</summary>
public sealed record ServingRules(ServeMode Mode, int GraceDays)
{
    public static ServingRules Of(KnowledgeOptions options) => new(options.Serve, options.ReviewGraceDays);
}
