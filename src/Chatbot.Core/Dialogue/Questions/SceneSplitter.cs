using System.Text.RegularExpressions;

namespace Chatbot.Core.Dialogue.Questions;

/// <summary>
/// Tells the scene from the question: "my appointment is on Tuesday, do I need a ride home". People say who they are before
/// they ask, and what they say then is not what they ask about. On doubt there is no scene.
/// </summary>
public static partial class SceneSplitter
{
    /// <summary>"So can I", "is it" and the like say too little to be looked up alone.</summary>
    private const int LeastWords = 3;

    /// <summary>Nobody tells a longer scene, and each place costs a look at all that follows.</summary>
    private const int MostPlaces = 80;

    /// <returns>The question, and what was told in front of it; null when the message is not made of these two.</returns>
    public static QuestionPart? Split(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (QuestionWords.BeginsAsQuestion(utterance))
            return null;
        var places = 0;
        foreach (var joint in Joint().EnumerateMatches(utterance))
        {
            if (++places > MostPlaces)
                break;
            var question = utterance.AsSpan(joint.Index + joint.Length).Trim();
            var scene = utterance.AsSpan(0, joint.Index).Trim();
            if (scene.Length > 0 && Begins(question, utterance.AsSpan(joint.Index, joint.Length)) && CountsOfWords(scene, question))
                return new(QuestionWords.WithoutConnector(question.ToString()), scene.ToString());
        }

        return null;
    }

    /// <summary>
    /// Behind a mark a question may begin with any of its words; in the middle of a sentence "that is what I need" and "que
    /// es" are none, so that there it takes a verb and whom it asks about.
    /// </summary>
    private static bool Begins(ReadOnlySpan<char> question, ReadOnlySpan<char> joint) =>
        joint.ContainsAnyExcept(' ') ? QuestionWords.BeginsAsQuestion(question.ToString()) : QuestionWords.BeginsAsPlainQuestion(question);

    private static bool CountsOfWords(ReadOnlySpan<char> scene, ReadOnlySpan<char> question) =>
        Word().Count(scene) >= LeastWords && Word().Count(question) >= LeastWords;

    [GeneratedRegex(@"\s*[,;:.!?…¿\n]+\s*(?:(?:so|but|and|now|then|well|pero|entonces|y)\s+)?|\s+-+\s+|\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
