namespace Chatbot.Core.Retrieval;

/// <summary>What was recalled of one candidate.</summary>
internal struct Evidence(int candidate)
{
    public readonly int Candidate = candidate;

    /// <summary>How many phrasings were recalled.</summary>
    public int Phrasings;

    /// <summary>The first and the last of them among the hits; see <see cref="EvidenceTable.Next"/>.</summary>
    public int FirstHit = -1;
    public int LastHit = -1;

    public float BestScore;

    /// <summary>The sum of the three best.</summary>
    public float TopScores;

    public float AnswerScore;
}
