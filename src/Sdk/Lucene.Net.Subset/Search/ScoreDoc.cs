using System.Globalization;

namespace Lucene.Net.Search;

/// <summary>A hit: the number of a document and its score.</summary>
public class ScoreDoc
{
    public ScoreDoc(int doc, float score)
    {
        Doc = doc;
        Score = score;
    }

    public int Doc { get; set; }

    public float Score { get; set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"doc={Doc} score={Score}");
}
