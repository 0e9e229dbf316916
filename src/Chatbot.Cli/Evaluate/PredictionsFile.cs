using System.Globalization;
using System.Text;

namespace Chatbot.Cli.Evaluate;

/// <summary>The file of <c>--predictions</c>, from which others can compute the same metrics.</summary>
internal static class PredictionsFile
{
    public static void Write(string path, IEnumerable<Asked> asked)
    {
        var text = new StringBuilder("question\texpected\tpredicted\tconfidence\toutcome\n");
        foreach (var (reply, _) in asked)
        {
            var (question, predicted, confidence) = reply.Prediction;
            text.Append(CultureInfo.InvariantCulture, $"{question.Text}\t{string.Join('|', question.Expected)}\t{predicted}\t{confidence}\t{reply.Outcome}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
