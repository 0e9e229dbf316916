namespace Lucene.Net.Search;

/// <summary>The score is the highest of the parts' scores, plus a share of the sum of the others.</summary>
internal sealed class DisjunctionMaxScorer(WindowScorer[] parts, float tie) : WindowScorer
{
    internal override void AddTo(Window window)
    {
        Window best = window.Rent(), sum = window.Rent();
        foreach (var scorer in parts)
        {
            var part = window.Rent();
            scorer.AddTo(part);
            foreach (var index in part.MatchBits)
            {
                var score = part.Scores[index];
                var isFirst = (sum.Matches[index >> 6] & 1ul << index) == 0;
                best.Scores[index] = isFirst ? score : Math.Max(best.Scores[index], score);
                best.Matches[index >> 6] |= 1ul << index;
                sum.Add(index, score);
            }
            part.Return();
        }
        foreach (var index in best.MatchBits)
            window.Add(index, best.Scores[index] + tie * (sum.Scores[index] - best.Scores[index]));
        sum.Return();
        best.Return();
    }
}
