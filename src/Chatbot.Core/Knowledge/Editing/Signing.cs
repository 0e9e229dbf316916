using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Reviews;
using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Signs a text as it stands: notes the review beside it, and keeps a copy that outlives edits.</summary>
public sealed class Signing(string folder)
{
    public EditResult Sign(string id, PatientLanguage language, Signature signature)
    {
        if (signature.Flaw() is { } flaw)
            return EditResult.Refused(flaw);
        var data = new FaqDataFolder(folder);
        var reading = KnowledgeReader.Read(data.Files);
        if (reading.Knowledge is not { } knowledge)
            return EditResult.Refused("The knowledge base has errors; mend them first.", reading.Problems);
        if (SignableText.Find(knowledge, id, language) is not { } text)
            return EditResult.Refused($"There is no pair and no notice '{id}' with a text in '{language.Code()}'.");

        var hash = ReviewHash.Of(text.Words);
        var review = signature.ToYaml(hash);
        var changed = data.Changed(text.Location.File, Edited(data, text, review));
        var copy = KnowledgeFile.Of(text.CopyName, text.CopyAsYaml(review));
        var after = KnowledgeReader.Read(data.Files.With(changed).With(copy)).Knowledge;
        if (after is null || SignableText.Find(after, id, language) is not { } signed
            || signed.Words != text.Words || signed.Review != signature.Over(hash))
            return EditResult.Refused($"{text.Location} is written in a way that this command cannot edit. Put by hand: review: {review}");

        // The copy first: should the second write fail, the copy alone already stands for what was signed.
        data.Save(copy);
        data.Save(changed);
        return EditResult.Done(text.Location);
    }

    private static string Edited(FaqDataFolder data, SignableText text, string review)
    {
        var file = text.Location.File;
        var map = (YamlMap)data.MapWithId(file, text.List, text.Id).Find(text.Language.Code())!.Value;
        return new YamlEdit(data.TextOf(file)).Set(map, "review", review);
    }
}
