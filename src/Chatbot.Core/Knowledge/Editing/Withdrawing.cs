using System.Globalization;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Withdraws a pair at once: from the next publication on, its questions go to staff.</summary>
public sealed class Withdrawing(string folder)
{
    public EditResult Withdraw(string id, string reason, DateOnly on)
    {
        var data = new FaqDataFolder(folder);
        var reading = KnowledgeReader.Read(data.Files);
        if (reading.Knowledge is not { } knowledge)
            return EditResult.Refused("The knowledge base has errors; mend them first.", reading.Problems);
        if (knowledge.Pairs.FirstOrDefault(pair => pair.Id.Value == id) is not { } pair)
            return EditResult.Refused($"There is no pair '{id}'.");
        if (pair.Withdrawn is { } earlier)
            return EditResult.Refused($"'{id}' is withdrawn already, since {earlier.On:yyyy-MM-dd}: {earlier.Reason}");
        if (string.IsNullOrWhiteSpace(reason))
            return EditResult.Refused("The reason is empty.");

        var file = pair.Location.File;
        var map = data.MapWithId(file, "pairs", id);
        var withdrawn = string.Create(CultureInfo.InvariantCulture, $"{{ on: {on:yyyy-MM-dd}, reason: {YamlQuote.Of(reason.Trim())} }}");
        var changed = data.Changed(file, new YamlEdit(data.TextOf(file)).InsertAfter(map, map.Find("id")!, "withdrawn", withdrawn));
        var after = KnowledgeReader.Read(data.Files.With(changed)).Knowledge?.Pairs.Single(pair => pair.Id.Value == id);
        if (after?.Withdrawn != new Withdrawal(on, reason.Trim()))
            return EditResult.Refused($"{pair.Location} is written in a way that this command cannot edit. Add by hand, under the id: withdrawn: {withdrawn}");

        data.Save(changed);
        return EditResult.Done(pair.Location);
    }
}
