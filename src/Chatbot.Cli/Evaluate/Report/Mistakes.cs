using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate.Report;

/// <summary>What is taken for what, and the mistakes that the bot was surest of.</summary>
internal static class Mistakes
{
    private const int MostConfusions = 40;
    private const int MostMistakes = 50;
    private const string Nothing = "(nothing)";

    public static string Worst(IEnumerable<Asked> asked)
    {
        var table = new HtmlTable(4, "question", "expected", "top candidate", "outcome", "confidence");
        var worst = asked.Where(one => !one.Reply.Prediction.IsRight && one.Reply.Prediction.Predicted.Length > 0)
            .OrderByDescending(one => one.Reply.Prediction.Confidence)
            .Take(MostMistakes);
        foreach (var (reply, _) in worst)
        {
            var prediction = reply.Prediction;
            table.Add(prediction.Question.Text, Expected(prediction), prediction.Predicted, reply.Outcome, Figures.Number(prediction.Confidence));
        }

        return table.ToHtml();
    }

    public static string Confusions(IEnumerable<Prediction> predictions)
    {
        var table = new HtmlTable(2, "expected", "top candidate instead", "questions", "highest confidence");
        var confusions = predictions.Where(prediction => !prediction.IsRight && prediction.Question.IsAnswerable)
            .GroupBy(prediction => (Expected: Expected(prediction), prediction.Predicted))
            .OrderByDescending(confusion => confusion.Count())
            .ThenByDescending(confusion => confusion.Max(prediction => prediction.Confidence))
            .Take(MostConfusions);
        foreach (var confusion in confusions)
        {
            table.Add(
                confusion.Key.Expected,
                confusion.Key.Predicted.Length > 0 ? confusion.Key.Predicted : Nothing,
                Figures.Count(confusion.Count()),
                Figures.Number(confusion.Max(prediction => prediction.Confidence)));
        }

        return table.ToHtml();
    }

    private static string Expected(Prediction prediction) =>
        prediction.Question.IsAnswerable ? string.Join(" | ", prediction.Question.Expected) : Nothing;
}
