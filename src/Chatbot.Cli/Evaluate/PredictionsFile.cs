using System.Globalization;
using System.Text;
using Chatbot.Core.Ranking.Evaluation;

namespace Chatbot.Cli.Evaluate;

/// <summary>The file of <c>--predictions</c>, from which others can compute the same metrics.</summary>
internal static class PredictionsFile
{
    /// <summary>Without a bot that does something with it, a prediction has no outcome.</summary>
    public static void Write(string path, IEnumerable<Prediction> predictions) => Write(path, predictions.Select(prediction => (prediction, "")));

    public static void Write(string path, IEnumerable<Asked> asked) =>
        Write(path, asked.Select(question => (question.Reply.Prediction, question.Reply.Outcome)));

    private static void Write(string path, IEnumerable<(Prediction Prediction, string Outcome)> rows)
    {
        var text = new StringBuilder("question\texpected\tpredicted\tconfidence\toutcome\n");
        foreach (var ((question, predicted, confidence), outcome) in rows)
            text.Append(CultureInfo.InvariantCulture, $"{question.Text}\t{string.Join('|', question.Expected)}\t{predicted}\t{confidence}\t{outcome}\n");

        File.WriteAllText(path, text.ToString());
    }
}
