using System.Globalization;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Ranking;
using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>Fits the second opinion, and judges it file by file with models that were fitted on the other files.</summary>
public sealed class OpinionTraining
{
    /// <summary>On doubt 911: well below one half.</summary>
    private const double UrgentThreshold = 0.3;

    private readonly FlagRuleset _ruleset;
    private readonly IReadOnlyList<(FlagRows File, ReadRow[] Rows)> _files;
    private readonly HashSet<string> _questions;
    private readonly int _seed;

    /// <exception cref="InvalidDataException">A file cannot be read.</exception>
    public OpinionTraining(KnowledgeBase knowledge, OpinionSources sources, int seed)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(sources);
        _seed = seed;
        _ruleset = new(knowledge.RedFlags, Enum.GetValues<PatientLanguage>().SelectMany(language => KnowledgeTexts.Of(knowledge, language)).Select(text => text.Text));
        FlagRows[] asked = [.. sources.Questions.Select(FlagRows.Read), .. FlagRows.Of(knowledge, _ruleset)];
        FlagRows[] files = [.. sources.Rows.Select(FlagRows.Read), .. asked, .. sources.Templates.Select(path => FlagRows.Draw(path, seed))];
        _questions = [.. asked.Select(file => file.Name)];
        _files = [.. files.Select(file => (file, file.Rows.Select(row => ReadRow.Of(row, file.Weight, _ruleset)).ToArray()))];
    }

    /// <summary>How often <see cref="Fit"/> calls its step.</summary>
    public int Steps => _files.Count(file => file.File.IsJudged) + 1;

    /// <param name="step">Called after each fit.</param>
    public OpinionModel Fit(Action step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var judged = _files.Where(file => file.File.IsJudged).SelectMany(file => Judge(file.File, file.Rows, step)).ToArray();
        var thresholds = OpinionThresholds.Of(judged, _questions.Contains);
        var heads = OpinionHeads.Fit([.. _files.SelectMany(file => file.Rows)], _seed);
        step();
        return new()
        {
            FittedOn = string.Create(CultureInfo.InvariantCulture, $"chatbot train-red-flags, seed {_seed}: {string.Join("; ", _files.GroupBy(file => file.File.Name).Select(file => Description(file.Key, [.. file.SelectMany(part => part.File.Rows)])))}"),
            CrossValidated = [.. judged.GroupBy(row => row.File).Select(file => Figures(file.Key, [.. file], thresholds))],
            AlarmThreshold = thresholds.Alarm,
            UrgentThreshold = UrgentThreshold,
            Slope = thresholds.Slope,
            Offset = thresholds.Offset,
            Alarm = OpinionWeights.Of(heads.Alarm),
            Urgent = OpinionWeights.Of(heads.Urgent),
            Groups = heads.Groups.ToDictionary(group => group.Key, group => OpinionWeights.Of(group.Value)),
        };
    }

    private IEnumerable<JudgedRow> Judge(FlagRows left, ReadRow[] rows, Action step)
    {
        var heads = OpinionHeads.FitWithoutGroups([.. _files.Where(file => file.File != left).SelectMany(file => file.Rows)], _seed);
        step();
        return rows.Select(row => JudgedRow.Of(left.Name, row, heads));
    }

    private static OpinionFigures Figures(string file, JudgedRow[] rows, OpinionThresholds thresholds)
    {
        var alarms = rows.Where(row => thresholds.Probability(row) >= thresholds.Alarm).ToArray();
        return new(
            file,
            rows.Count(row => !row.Row.IsHarmless),
            alarms.Count(row => !row.Row.IsHarmless && row.Row.Accepts(ActionOf(row))),
            rows.Count(row => row.Row.IsHarmless),
            alarms.Count(row => row.Row.IsHarmless));
    }

    /// <summary>As the product decides, save that the group, which these models do not tell, is taken for found.</summary>
    private static RedFlagAction ActionOf(JudgedRow row)
    {
        if (LogisticModel.Probability(row.Urgent) >= UrgentThreshold)
            return RedFlagAction.Call911;
        return row.Row.Group == RedFlagGroup.Crisis ? RedFlagAction.Call988 : RedFlagAction.CallClinicToday;
    }

    private static string Description(string name, FlagRow[] rows)
    {
        var emergencies = rows.Count(row => !row.IsHarmless);
        return string.Create(CultureInfo.InvariantCulture, $"{name} ({emergencies} emergencies, {rows.Length - emergencies} harmless)");
    }
}
