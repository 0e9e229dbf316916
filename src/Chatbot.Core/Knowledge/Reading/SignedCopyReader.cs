using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>signed/&lt;id&gt;.&lt;language&gt;.yaml.</summary>
internal static class SignedCopyReader
{
    private static readonly Dictionary<string, PatientLanguage> Languages =
        MapReaderLanguages.All.ToDictionary(language => language.Code());

    public static SignedCopy Read(MapReader root)
    {
        var id = root.Text("id");
        root.Id = id.Length > 0 ? id : null;
        var language = root.Choice("language", Languages);
        var copy = new SignedCopy(id, language, Words(root), root.Review(), root.Location);
        if (copy.Review.IsPending)
            root.Error("a signed copy needs 'review: { state: signed, ... }'");
        if (root.Location.File != FileName(id, language))
            root.Error($"the file holds the text '{id}' in '{language.Code()}', so its name must be {FileName(id, language)}");
        root.RejectOtherKeys();
        return copy;
    }

    public static string FileName(string id, PatientLanguage language) =>
        $"{KnowledgeFiles.SignedFolder}/{id}.{language.Code()}.yaml";

    /// <summary>A notice has a text where a pair has a question and an answer.</summary>
    private static ReviewedWords Words(MapReader root) => root.Has("text")
        ? new ReviewedWords(null, root.Text("text"), root.Text("short"))
        : new ReviewedWords(root.Text("question"), root.Text("answer"), root.Text("short"));
}
