using Chatbot.Core.Ranking.Training;

namespace Chatbot.Cli.Evaluate;

/// <summary>What is evaluated: the whole bot, or a bare bank. Safe for many threads.</summary>
internal interface IEvaluatedBot : IDisposable
{
    /// <summary>What it knows, in a few words.</summary>
    string Description { get; }

    /// <summary>The lowest confidence at which it answers.</summary>
    double AnswerThreshold { get; }

    /// <summary>Whether it could answer with this id.</summary>
    bool Knows(string id);

    ValueTask<Reply> AskAsync(LabelledQuestion question);

    /// <summary>What it would have replied with another answer threshold.</summary>
    /// <param name="threshold">One of <see cref="AnswerThresholds.All"/>.</param>
    ValueTask<Reply> ReplyAtAsync(double threshold, Reply reply);
}
