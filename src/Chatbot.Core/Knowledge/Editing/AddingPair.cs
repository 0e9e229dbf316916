using System.Globalization;
using Chatbot.Core.Knowledge.Linting;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Language;
using Chatbot.Core.Proposals;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>
/// Adds what staff would have the bot answer as a new pair, in their words: a draft whose review is pending, so that
/// production serves nothing of it until somebody has finished and signed it.
/// </summary>
public sealed class AddingPair(string folder, DateOnly today)
{
    public EditResult Add(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (proposal is not { QnaId: { } id, Topic: { } topic, Answer: { } answer })
            return EditResult.Refused("It is not said where the new pair is to stand.");
        var data = new FaqDataFolder(folder);
        var reading = KnowledgeReader.Read(data.Files);
        if (reading.Knowledge is not { } knowledge)
            return EditResult.Refused("The knowledge base has errors; mend them first.", reading.Problems);
        if (Flaw(knowledge, proposal) is { } flaw)
            return EditResult.Refused(flaw);

        var model = knowledge.Pairs.First(pair => pair.Topic == topic);
        var changed = data.Changed(model.Location.File, new YamlEdit(data.TextOf(model.Location.File)).Append(data.ListIn(model.Location.File, "pairs"), Lines(proposal, model)));
        var after = KnowledgeReader.Read(data.Files.With(changed));
        if (after.Knowledge?.Pairs.FirstOrDefault(pair => pair.Id.Value == id) is not { IsDraft: true } added
            || added.Texts[PatientLanguage.English] is var text && (text.Answer.Trim() != answer.Trim() || !text.Review.IsPending))
            return EditResult.Refused($"{model.Location.File} is written in a way that this command cannot edit. Write the pair by hand.");
        if (NewErrors(reading, after) is { Count: > 0 } errors)
            return EditResult.Refused($"'{id}' would break a rule of the knowledge base: {string.Join("; ", errors.Select(error => error.Message))}.", errors);

        data.Save(changed);
        return EditResult.Done(added.Location);
    }

    private static string? Flaw(KnowledgeBase knowledge, Proposal proposal)
    {
        if (PatientLanguageCodes.Parse(proposal.Language) != PatientLanguage.English)
            return "A new pair begins with its English text, and this one is in another language: write it by hand.";
        if (!MapReaderIds.IsKebabCase(proposal.QnaId!))
            return $"'{proposal.QnaId}' is no id; allowed: small letters and digits, with - between words.";
        if (knowledge.Pairs.Any(pair => pair.Id.Value == proposal.QnaId))
            return $"There is a pair '{proposal.QnaId}' already.";
        return knowledge.Pairs.Any(pair => pair.Topic == proposal.Topic)
            ? null
            : $"There is no topic '{proposal.Topic}'; there are {string.Join(", ", knowledge.Pairs.Select(pair => pair.Topic).Distinct(StringComparer.Ordinal))}.";
    }

    /// <param name="model">A pair of the same topic. The clinic's page, from which it is, is not the source of the new one.</param>
    private static IReadOnlyList<string> Lines(Proposal proposal, QnaPair model)
    {
        var (question, answer) = (proposal.Question.ReplaceLineEndings(" ").Trim(), proposal.Answer!.ReplaceLineEndings("\n").Trim());
        return
        [
            $"id: {proposal.QnaId}",
            "draft: true",
            $"appliesTo: {model.AppliesTo.ToString().ToLowerInvariant()}",
            string.Create(CultureInfo.InvariantCulture, $"source: {{ title: Answer of our staff, section: \"{proposal.At:yyyy-MM-dd}\" }}"),
            "facts: []",
            "en:",
            $"  question: {YamlQuote.Of(question)}",
            "  phrasings: []",
            $"  answer: {YamlQuote.Of(answer)}",
            $"  short: {YamlQuote.Of(answer.ReplaceLineEndings(" "))}",
            "  review: { state: pending }",
        ];
    }

    private IReadOnlyList<KnowledgeProblem> NewErrors(KnowledgeReading before, KnowledgeReading after)
    {
        var known = Errors(before).Select(error => (error.Id, error.Message)).ToHashSet();
        return [.. Errors(after).Where(error => !known.Contains((error.Id, error.Message)))];
    }

    private IEnumerable<KnowledgeProblem> Errors(KnowledgeReading reading) => KnowledgeLint.Run(reading, today, graceDays: 0).Problems.Where(problem => problem.IsError);
}
