using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Safety.Opinion;

/// <summary>What a learned model makes of an utterance where no pattern fits. It adds alarms and takes none away.</summary>
internal sealed class SecondOpinion
{
    private const double CrisisThreshold = 0.5;

    /// <summary>Below this, one alarm in several is about a question that the clinic is asked every day.</summary>
    private const double SureThreshold = 0.8;

    /// <summary>A greeting or a word of thanks has too few features to tell it from a farewell: up to so many words it takes more.</summary>
    private const int MostWordsOfShort = 5;
    private const double ShortThreshold = 0.3;

    /// <summary>
    /// Below this, what a pattern found is most likely an ordinary question. Of the emergencies on which the model was
    /// fitted and in which a pattern finds a sign, the lowest is 0.12; one of those on which it was not is below 0.1.
    /// </summary>
    private const double DoubtThreshold = 0.05;

    private readonly OpinionFeatures _features;
    private readonly OpinionModel _model;
    private readonly OpinionHead _alarm;
    private readonly OpinionHead _urgent;
    private readonly (RedFlagGroup Group, OpinionHead Head)[] _groups;

    public SecondOpinion(OpinionModel model, OpinionFeatures features, IReadOnlyList<RedFlagGroup> groups)
    {
        _features = features;
        _model = model;
        _alarm = model.Alarm.ToHead();
        _urgent = model.Urgent.ToHead();
        _groups = [.. groups.Where(group => model.Groups.ContainsKey(group.Id)).Select(group => (group, model.Groups[group.Id].ToHead()))];
    }

    /// <returns>The alarm, or null where the probability stays below the threshold.</returns>
    public RedFlag? Of(FlagReading reading)
    {
        var features = FeaturesOf(reading);
        var probability = AlarmProbability(features);
        if (probability < ThresholdFor(reading) || _groups.Length == 0)
            return null;
        var group = _groups.MaxBy(candidate => candidate.Head.LogOdds(features)).Group;
        return new(group, ActionOf(group, features), reading.PersonAtEnd(), FormattableString.Invariant($"second opinion {probability:F2}"))
        {
            IsOpinion = true,
            // Whoever may be about to harm themselves is told one thing alone.
            IsDoubtful = probability < SureThreshold && group.Id != RedFlagGroup.Crisis,
        };
    }

    /// <summary>Whether what a pattern found is most likely an ordinary question. That it may be an emergency stands.</summary>
    public bool Doubts(FlagReading reading, RedFlag sign) =>
        sign.Group.Id != RedFlagGroup.Crisis && AlarmProbability(FeaturesOf(reading)) < DoubtThreshold;

    private double ThresholdFor(FlagReading reading) =>
        reading.Text.Count > MostWordsOfShort ? _model.AlarmThreshold : Math.Max(ShortThreshold, _model.AlarmThreshold);

    private List<uint> FeaturesOf(FlagReading reading)
    {
        var features = new List<uint>(512);
        _features.Collect(reading, features);
        return features;
    }

    private double AlarmProbability(List<uint> features) => Probability(_model.Slope * _alarm.LogOdds(features) + _model.Offset);

    private RedFlagAction ActionOf(RedFlagGroup group, List<uint> features)
    {
        var urgent = Probability(_urgent.LogOdds(features));
        // The text of the crisis line names 911 as well, so that there is no need to be on the side of 911.
        if (group.Id == RedFlagGroup.Crisis)
            return urgent >= CrisisThreshold ? RedFlagAction.Call911 : RedFlagAction.Call988;
        if (urgent >= _model.UrgentThreshold)
            return RedFlagAction.Call911;
        return group.Patterns.ContainsKey(RedFlagAction.CallClinicToday) ? RedFlagAction.CallClinicToday : RedFlagAction.Call911;
    }

    private static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
