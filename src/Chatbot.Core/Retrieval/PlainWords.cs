namespace Chatbot.Core.Retrieval;

/// <summary>
/// The words of a text, lower case and without accents, with one blank before, between and after them: what character
/// n-grams are cut from, so that they also tell where a word begins and ends.
/// </summary>
internal static class PlainWords
{
    public static string Of(string text) => $" {string.Join(' ', Language.Words.Of(text))} ";
}
