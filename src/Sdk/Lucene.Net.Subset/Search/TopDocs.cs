namespace Lucene.Net.Search;

/// <summary>The best hits, best first, and how many there are in all.</summary>
public class TopDocs
{
    public TopDocs(int totalHits, ScoreDoc[] scoreDocs, float maxScore)
    {
        TotalHits = totalHits;
        ScoreDocs = scoreDocs;
        MaxScore = maxScore;
    }

    public int TotalHits { get; set; }

    public ScoreDoc[] ScoreDocs { get; set; }

    /// <summary>The score of the best hit; not a number if there is none.</summary>
    public virtual float MaxScore { get; set; }
}
