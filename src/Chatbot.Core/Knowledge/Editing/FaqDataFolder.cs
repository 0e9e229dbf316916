using System.Text;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>A faq-data folder about to be edited by a command.</summary>
internal sealed class FaqDataFolder(string path)
{
    public KnowledgeFiles Files { get; } = KnowledgeFiles.In(path);

    public string TextOf(string name) => File(name)?.Text() ?? "";

    /// <summary>The map with this id in the list of a file; the file is known to be valid.</summary>
    public YamlMap MapWithId(string file, string list, string id) =>
        ListIn(file, list).Items
            .Cast<YamlMap>()
            .Single(map => map.Find("id")?.Value is YamlText text && text.Value.Trim() == id);

    /// <summary>A list at the top of a file; the file is known to be valid.</summary>
    public YamlList ListIn(string file, string list) =>
        (YamlList)((YamlMap)YamlTree.Parse(TextOf(file), new ProblemLog(file, []))!).Find(list)!.Value;

    /// <summary>The file with a new text, its byte order mark kept.</summary>
    public KnowledgeFile Changed(string name, string text)
    {
        var hasMark = File(name)?.Content.AsSpan().StartsWith(Encoding.UTF8.Preamble) == true;
        return KnowledgeFile.Of(name, hasMark ? $"\uFEFF{text}" : text);
    }

    public void Save(KnowledgeFile file)
    {
        var target = Path.Combine(path, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        AtomicFile.Write(target, file.Content.AsSpan());
    }

    private KnowledgeFile? File(string name) => Files.All.FirstOrDefault(file => file.Name == name);
}
