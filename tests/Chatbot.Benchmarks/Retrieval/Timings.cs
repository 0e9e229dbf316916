using System.Diagnostics;
using System.Globalization;

namespace Chatbot.Benchmarks.Retrieval;

/// <summary>How long each retrieval took, step by step.</summary>
internal sealed class Timings
{
    private readonly List<double> _analyse = [];
    private readonly List<double> _search = [];
    private readonly List<double> _both = [];

    public string Analyse => Summary(_analyse);

    public string Search => Summary(_search);

    public string Both => Summary(_both);

    public void Add(Retriever retriever, IEnumerable<string> questions)
    {
        foreach (string question in questions)
            Add(retriever, question);
    }

    private void Add(Retriever retriever, string question)
    {
        long start = Stopwatch.GetTimestamp();
        var query = retriever.Analyse(question);
        long middle = Stopwatch.GetTimestamp();
        retriever.Search(query);
        long end = Stopwatch.GetTimestamp();
        _analyse.Add(Stopwatch.GetElapsedTime(start, middle).TotalMicroseconds);
        _search.Add(Stopwatch.GetElapsedTime(middle, end).TotalMicroseconds);
        _both.Add(Stopwatch.GetElapsedTime(start, end).TotalMicroseconds);
    }

    private static string Summary(List<double> times)
    {
        double[] sorted = [.. times.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:F1} ({sorted[sorted.Length * 95 / 100]:F1})");
    }
}
