namespace Chatbot.Core.Dialogue.Questions;

/// <summary>
/// Takes a message of several questions apart, in their order. What is no question is context of the question behind it,
/// or, at the end, of the last one. On doubt a message stays whole: half a question is worse than a double one.
/// </summary>
public static class QuestionSplitter
{
    /// <returns>At least one part; a message without a question is one part.</returns>
    public static IReadOnlyList<QuestionPart> Split(string utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var parts = new List<QuestionPart>();
        var context = new List<string>();
        foreach (var (text, isListed) in Sentences.In(utterance))
        {
            if (parts.Count > 0 && QuestionWords.BelongsToQuestionBefore(text))
                parts[^1] = parts[^1] with { Question = $"{parts[^1].Question} {text}" };
            else if (isListed || (QuestionWords.IsQuestion(text) && !QuestionWords.NamesNothing(text)))
                AddAll(text, parts, context);
            else if (parts.Count == 0 || !QuestionWords.IsConnector(text))
                context.Add(text);
        }

        if (parts.Count <= 1)
            return [Whole(utterance, parts, context)];
        if (context.Count > 0)
            parts[^1] = parts[^1] with { Context = Join([parts[^1].Context, .. context]) };
        return parts;
    }

    private static void AddAll(string sentence, List<QuestionPart> parts, List<string> context)
    {
        foreach (var question in Compounds.In(sentence))
        {
            if (parts.Count > 0 && QuestionWords.NamesNothing(question))
            {
                parts[^1] = parts[^1] with { Question = $"{parts[^1].Question} {question}" };
                continue;
            }

            parts.Add(new(QuestionWords.WithoutConnector(question), Join(context)));
            context.Clear();
        }
    }

    /// <summary>A single question keeps its words as they were written, and their order.</summary>
    private static QuestionPart Whole(string utterance, List<QuestionPart> parts, List<string> context) =>
        parts is [{ } only] && context.Count == 0 && only.Context.Length > 0
            ? only
            : new(utterance.Trim(), "");

    private static string Join(IEnumerable<string> texts) => string.Join(' ', texts.Where(text => text.Length > 0));
}
