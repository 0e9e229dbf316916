using Chatbot.Core.Ranking.Training;

namespace Chatbot.Cli.Evaluate;

/// <summary>A labelled question, the reply to it, and how long that took.</summary>
internal sealed record Asked(Reply Reply, TimeSpan Elapsed)
{
    public LabelledQuestion Question => Reply.Prediction.Question;
}
