namespace Chatbot.Core.Retrieval;

/// <summary>A text of the bank, analysed.</summary>
/// <param name="Terms">Its terms in order, with the concepts that its words stand for behind them.</param>
/// <param name="Words">The stems of all its words.</param>
/// <param name="Plain">Its words as <see cref="PlainWords"/> writes them.</param>
internal sealed record IndexedText(BankText Text, IReadOnlyList<string> Terms, IReadOnlyList<string> Words, string Plain)
{
    public bool IsPhrasing => Text.Field == BankField.Phrasing;

    /// <param name="pool">Where terms are taken from that came before.</param>
    public static IndexedText From(BankText text, TextAnalysis analysis, ConceptTable concepts, TermPool? pool = null)
    {
        var terms = analysis.Terms(text.Text, pool);
        var found = concepts.Find(terms).Select(place => place.Concept).Distinct(StringComparer.Ordinal).ToList();
        // Only phrasings are compared letter by letter.
        var plain = text.Field == BankField.Phrasing ? PlainWords.Of(text.Text) : "";
        return new(text, [.. terms, .. found], analysis.AllWords(text.Text, pool), plain);
    }
}
