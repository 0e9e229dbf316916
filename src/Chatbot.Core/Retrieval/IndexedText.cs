namespace Chatbot.Core.Retrieval;

/// <summary>A text of the bank, analysed.</summary>
/// <param name="Terms">Its terms in order, with the concepts that its words stand for behind them.</param>
internal sealed record IndexedText(BankText Text, IReadOnlyList<string> Terms, IReadOnlyList<string> Words)
{
    public static IndexedText From(BankText text, TextAnalysis analysis, ConceptTable concepts)
    {
        var terms = analysis.Terms(text.Text);
        var found = concepts.Find(terms).Select(place => place.Concept).Distinct(StringComparer.Ordinal).ToList();
        return new(text, [.. terms, .. found], analysis.AllWords(text.Text));
    }
}
