using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Retrieval;

/// <summary>Names what a candidate of the clinic's knowledge base is: a QnA pair, or a staff topic that competes with them.</summary>
public static class CandidateKey
{
    private const string StaffTopicPrefix = "staff-topic:";

    public static string Of(QnaPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return pair.Id.Value;
    }

    public static string Of(StaffTopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return StaffTopicPrefix + topic.Id;
    }

    public static bool IsPair(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return !key.StartsWith(StaffTopicPrefix, StringComparison.Ordinal);
    }
}
