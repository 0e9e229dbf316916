namespace Chatbot.Core.Retrieval;

/// <summary>How close each candidate's phrasings are to a query in meaning.</summary>
internal sealed class Meanings(CandidateNumbers numbers, TopThree[] cosines, float[] distinct, float[] discriminants)
{
    /// <summary>The highest cosine of a candidate's phrasings.</summary>
    public float Closest(string key) => numbers.Of(key) is { } number ? cosines[number].Highest : 0;

    /// <summary>The mean of the three highest, or of as many as there are.</summary>
    public float Top(string key) => numbers.Of(key) is { } number ? cosines[number].Mean : 0;

    /// <summary>The highest cosine less what the phrasing shares with those of other candidates anyhow.</summary>
    public float Distinct(string key) => numbers.Of(key) is { } number ? distinct[number] : distinct.Min();

    /// <summary>The discriminant of the candidate, see <see cref="Classification.MeaningClassifier"/>.</summary>
    public float Discriminant(string key) => numbers.Of(key) is { } number ? discriminants[number] : discriminants.Min();

    public IEnumerable<string> Best(int most) =>
        numbers.Best([.. cosines.Select(top => top.Highest)], most).Concat(numbers.Best(discriminants, most));
}
