using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>A text of a pair or a notice that can be signed, and where it stands.</summary>
internal sealed record SignableText(string Id, PatientLanguage Language, string List, SourceLocation Location)
{
    public required ReviewedWords Words { get; init; }

    public required Review Review { get; init; }

    public static SignableText? Find(KnowledgeBase knowledge, string id, PatientLanguage language) =>
        OfPair(knowledge, id, language) ?? OfNotice(knowledge, id, language) ?? OfCanned(knowledge, id, language);

    /// <summary>The copy that keeps these words in use once the text is edited.</summary>
    public string CopyAsYaml(string review)
    {
        var words = Words.Question is null
            ? $"text: {YamlQuote.Of(Words.Answer)}"
            : $"question: {YamlQuote.Of(Words.Question)}\nanswer: {YamlQuote.Of(Words.Answer)}";
        return $"""
            # The words that were signed. Written by `chatbot sign`; do not edit. They stay in use while a newer text
            # waits for its signature.
            id: {Id}
            language: {Language.Code()}
            {words}
            short: {YamlQuote.Of(Words.Short)}
            review: {review}

            """.ReplaceLineEndings("\n");
    }

    public string CopyName => SignedCopyReader.FileName(Id, Language);

    private static SignableText? OfPair(KnowledgeBase knowledge, string id, PatientLanguage language) =>
        knowledge.Pairs.FirstOrDefault(pair => pair.Id.Value == id)?.Texts.GetValueOrDefault(language) is { } text
            ? new(id, language, "pairs", text.Location) { Words = ReviewedWords.Of(text), Review = text.Review }
            : null;

    private static SignableText? OfNotice(KnowledgeBase knowledge, string id, PatientLanguage language) =>
        knowledge.SafetyNotices.FirstOrDefault(notice => notice.Id == id)?.Texts.GetValueOrDefault(language) is { } text
            ? new(id, language, "notices", text.Location) { Words = ReviewedWords.Of(text), Review = text.Review }
            : null;

    private static SignableText? OfCanned(KnowledgeBase knowledge, string id, PatientLanguage language) =>
        knowledge.StaffReplies.Canned.FirstOrDefault(reply => reply.Id == id)?.Texts.GetValueOrDefault(language) is { } text
            ? new(id, language, "canned", text.Location) { Words = ReviewedWords.Of(text), Review = text.Review }
            : null;
}
