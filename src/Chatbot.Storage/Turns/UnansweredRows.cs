using Chatbot.Core.Conversations;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Turns;

internal static class UnansweredRows
{
    public static async Task AddAsync(WriteUnit unit, IReadOnlyList<UnansweredQuestion> questions)
    {
        foreach (var question in questions)
        {
            await unit.ExecuteAsync(
                "INSERT INTO unanswered (at, question, language, closest_pair, confidence) VALUES (@at, @Question, @Language, @ClosestPair, @Confidence)",
                new { at = question.At.Kept(), question.Question, question.Language, question.ClosestPair, question.Confidence }).ConfigureAwait(false);
        }
    }
}
