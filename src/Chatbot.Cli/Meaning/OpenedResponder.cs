using Chatbot.Cli.Ask;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Cli.Meaning;

/// <summary>The bot as the host has it once its cache of sentence vectors is filled.</summary>
internal static class OpenedResponder
{
    public static async Task<(Responder Responder, SentenceEmbeddings Embeddings)> OpenAsync(
        KnowledgeBase knowledge, ServingRules serving, DialogueOptions dialogue)
    {
        var embeddings = SentenceModel.Open();
        var responder = Responder.Build(knowledge, serving, dialogue, TimeProvider.System, AskOptions.Retrieval());
        await SentenceModel.EmbedAllAsync(embeddings, Phrasings(knowledge)).ConfigureAwait(false);
        await responder.AddMeaningAsync(embeddings, CancellationToken.None).ConfigureAwait(false);
        return (responder, embeddings);
    }

    private static IEnumerable<string> Phrasings(KnowledgeBase knowledge) => Enum.GetValues<PatientLanguage>()
        .Where(BankMeaning.Covers)
        .SelectMany(language => KnowledgeTexts.Of(knowledge, language))
        .Where(text => text.Field == BankField.Phrasing)
        .Select(text => text.Text);
}
