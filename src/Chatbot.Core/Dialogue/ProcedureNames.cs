using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue;

/// <summary>Which of the two procedures an utterance names, misspelt or cut short as they may be, in both languages.</summary>
internal static class ProcedureNames
{
    private static readonly string[] Vertebroplasty = ["vertebro", "vertabro", "vertibro", "verteboplast", "vertbroplast"];
    private static readonly string[] Kyphoplasty = ["kypho", "kipho", "kifo", "cifo", "cypho", "quifo", "xifo"];

    public static bool OnlyVertebroplastyIn(string utterance)
    {
        var words = Words.Of(utterance);
        return words.Any(word => BeginsWithAny(word, Vertebroplasty)) && !words.Any(word => BeginsWithAny(word, Kyphoplasty));
    }

    private static bool BeginsWithAny(string word, string[] beginnings) =>
        Array.Exists(beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));
}
