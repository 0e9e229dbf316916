using Chatbot.Core.Language;

namespace Chatbot.Core.Retrieval.Embeddings;

/// <summary>Brings a bank and a model together: the bank's phrasings get their vectors, then what patients ask does.</summary>
public static class BankMeaning
{
    /// <summary>
    /// The languages that a model is asked about. Those that come with the program have read English alone; what they make
    /// of Spanish is noise beside the other signals.
    /// </summary>
    public static bool Covers(PatientLanguage language) => language == PatientLanguage.English;

    /// <summary>Embeds what has no vector yet and adds the vectors to the bank.</summary>
    /// <returns>Whether the bank compares meanings from now on.</returns>
    public static async Task<bool> AddMeaningAsync(
        this Retriever bank, SentenceEmbeddings embeddings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(embeddings);
        await embeddings.FillAsync([.. bank.Phrasings], cancellationToken).ConfigureAwait(false);
        return bank.TryAddMeaning(embeddings.Vectors);
    }
}
