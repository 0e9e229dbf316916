using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reviews;

/// <summary>The signatures of all texts of a knowledge base.</summary>
public sealed class ReviewBook
{
    private readonly Dictionary<(string Id, PatientLanguage Language), SignedCopy> _copies;

    public ReviewBook(KnowledgeBase knowledge) => _copies = knowledge.SignedCopies
        .Where(IsGenuine)
        .ToDictionary(copy => (copy.Id, copy.Language));

    public TextReview Of(QnaPair pair, PatientLanguage language, QnaText text) =>
        Of(pair.Id.Value, language, ReviewedWords.Of(text), text.Review);

    public TextReview Of(SafetyNotice notice, PatientLanguage language, NoticeText text) =>
        Of(notice.Id, language, ReviewedWords.Of(text), text.Review);

    public TextReview Of(CannedReply reply, PatientLanguage language, NoticeText text) =>
        Of(reply.Id, language, ReviewedWords.Of(text), text.Review);

    /// <summary>Whether the copy still holds the words that were signed. One that does not is never served.</summary>
    public static bool IsGenuine(SignedCopy copy) => copy.Review.Hash == ReviewHash.Of(copy.Words);

    private TextReview Of(string id, PatientLanguage language, ReviewedWords words, Review review)
    {
        if (review.Hash == ReviewHash.Of(words))
            return new TextReview(words, words, review);
        var copy = _copies.GetValueOrDefault((id, language));
        return new TextReview(words, copy?.Words, copy?.Review);
    }
}
