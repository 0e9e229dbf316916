using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Proposals;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Adds a phrasing to a pair. What patients read stays as it is, and so does its review.</summary>
public sealed class AddingPhrasing(string folder)
{
    public EditResult Add(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.QnaId is { } id
            ? Add(id, PatientLanguageCodes.Parse(proposal.Language) ?? PatientLanguage.English, proposal.Question)
            : EditResult.Refused("It names no pair.");
    }

    public EditResult Add(string id, PatientLanguage language, string phrasing)
    {
        ArgumentNullException.ThrowIfNull(phrasing);
        var data = new FaqDataFolder(folder);
        var reading = KnowledgeReader.Read(data.Files);
        if (reading.Knowledge is not { } knowledge)
            return EditResult.Refused("The knowledge base has errors; mend them first.", reading.Problems);
        if (knowledge.Pairs.FirstOrDefault(pair => pair.Id.Value == id)?.Texts.GetValueOrDefault(language) is not { } text)
            return EditResult.Refused($"There is no pair '{id}' with a text in '{language.Code()}'.");
        var words = phrasing.ReplaceLineEndings(" ").Trim();
        if (words.Length == 0)
            return EditResult.Refused("The phrasing is empty.");
        if (text.Phrasings.Contains(words, StringComparer.OrdinalIgnoreCase))
            return EditResult.Refused($"'{id}' has this phrasing already.");

        var file = text.Location.File;
        var map = (YamlMap)data.MapWithId(file, "pairs", id).Find(language.Code())!.Value;
        var list = (YamlList)map.Find("phrasings")!.Value;
        var changed = data.Changed(file, new YamlEdit(data.TextOf(file)).Append(list, YamlQuote.Of(words)));
        var after = KnowledgeReader.Read(data.Files.With(changed)).Knowledge?.Pairs.Single(pair => pair.Id.Value == id).Texts[language];
        if (after is null || !after.Phrasings.SequenceEqual(text.Phrasings.Append(words)))
            return EditResult.Refused($"{text.Location} is written in a way that this command cannot edit. Add by hand, under phrasings: {words}");

        data.Save(changed);
        return EditResult.Done(text.Location);
    }
}
