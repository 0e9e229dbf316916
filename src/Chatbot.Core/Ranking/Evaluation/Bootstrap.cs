namespace Chatbot.Core.Ranking.Evaluation;

/// <summary>Figures of many resamples, each of as many rows drawn with replacement. Seeded, so that a run can be repeated.</summary>
internal sealed class Bootstrap
{
    private const int MostResamples = 1000;
    private const int FewestResamples = 100;

    /// <summary>Beyond this many drawn rows resamples are saved; with so many questions the intervals are narrow anyway.</summary>
    private const long RowsDrawn = 50_000_000;

    private const uint FirstSeed = 1000;

    private readonly double[][] _figures;

    /// <param name="figures">Scores the rows of one resample.</param>
    public Bootstrap(int rowCount, Func<int[], double[]> figures)
    {
        Resamples = (int)Math.Clamp(RowsDrawn / rowCount, FewestResamples, MostResamples);
        _figures = new double[Resamples][];
        Parallel.For(0, Resamples, i => _figures[i] = figures(Draw(rowCount, FirstSeed + (uint)i)));
    }

    public int Resamples { get; }

    /// <param name="figure">The place of the figure in what each resample gave; a resample that cannot tell gave NaN.</param>
    public Interval Interval(int figure)
    {
        double[] sorted = [.. _figures.Select(figures => figures[figure]).Where(value => !double.IsNaN(value)).Order()];
        return sorted.Length == 0
            ? new(double.NaN, double.NaN)
            : new(sorted[(int)(sorted.Length * 0.025)], sorted[(int)(sorted.Length * 0.975)]);
    }

    private static int[] Draw(int rowCount, uint seed)
    {
        var random = new Mulberry32(seed);
        var rows = new int[rowCount];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = random.Below(rowCount);
        return rows;
    }
}
