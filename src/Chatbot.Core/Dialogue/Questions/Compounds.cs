using System.Text.RegularExpressions;

namespace Chatbot.Core.Dialogue.Questions;

/// <summary>
/// Two questions in one sentence: "can I drive and when can I work". Cut only where both sides begin as questions, so
/// that "can I eat and drink" and "I am 72 and will I be asleep" stay whole.
/// </summary>
internal static partial class Compounds
{
    public static IEnumerable<string> In(string sentence)
    {
        var start = 0;
        foreach (Match joint in Joint().Matches(sentence))
        {
            var left = sentence[start..joint.Index];
            if (!IsCut(left, sentence[(joint.Index + joint.Length)..]))
                continue;
            yield return left.Trim();
            start = joint.Index + joint.Length;
        }

        yield return sentence[start..].Trim();
    }

    private static bool IsCut(string left, string right) =>
        QuestionWords.BeginsAsQuestion(left)
        && QuestionWords.BeginsAsQuestion(right)
        && !LeadsOn().IsMatch(left);

    [GeneratedRegex(@"(?:\s*,\s*|\s+)(?:and also|and then|and|also|plus|another question(?: is)?|y también|y tambien|y además|y ademas|y|e|también|tambien|además|ademas|otra pregunta)(?:\s*[,:]\s*|\s+)|\s*,\s+|\s+-+\s+|\s*/\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    /// <summary>"Does it matter when and …", "tell me how and …": the two belong together.</summary>
    [GeneratedRegex(@"\b(?:when|where|how|what|why|who|whether|if|that|cu[aá]ndo|c[oó]mo|d[oó]nde|qu[eé]|si|both|between|entre)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadsOn();
}
