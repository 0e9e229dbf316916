using System.Globalization;
using BenchmarkDotNet.Running;
using Chatbot.Benchmarks.Decisions;
using Chatbot.Benchmarks.Embeddings;
using Chatbot.Benchmarks.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

// embedding [--json] [MODEL..]  sentence embeddings: medians in a few seconds; Embeddings/compare.sh sets use-lite against the original
// decisions [PHRASINGS..]  every stage of a decision: medians in a minute or two
// meanings [--cache DIR] PHRASINGS..   the same with sentence vectors: embedding a bank, building, a decision, memory; with a folder
//                        that a run before has filled, in a process that embeds no phrasing. Embeddings__Model names the model
// compare PHRASINGS FILE   for Comparison/compare.sh
// quick [--data DIR]     medians in a few seconds, in this process
// [--data DIR] [...]     BenchmarkDotNet with its own arguments
var rest = new List<string>(args);
if (Take("--data") is { } data)
{
    // BenchmarkDotNet starts processes of its own, which inherit it.
    Environment.SetEnvironmentVariable(QuestionBank.DataVariable, Path.GetFullPath(data));
}

string? cache = Take("--cache");
if (rest.FirstOrDefault() == "embedding")
    await EmbeddingRun.PrintAsync(
        asJson: rest.Contains("--json"),
        rest.Skip(1).Where(word => word != "--json").ToArray() is { Length: > 0 } models ? models : [EmbeddingModels.UseLite, EmbeddingModels.MiniLm]);
else if (rest.FirstOrDefault() == "decisions")
    DecisionRun.Print([.. rest.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
else if (rest.FirstOrDefault() == "meanings")
    await MeaningRun.PrintAsync([.. rest.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))], cache);
else if (rest is ["compare", var size, var file])
    DecisionRun.PrintForComparison(int.Parse(size, CultureInfo.InvariantCulture), file);
else if (rest.FirstOrDefault() == "quick")
    QuickRun.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. rest]);

string? Take(string option)
{
    if (rest.IndexOf(option) is not (>= 0 and var at) || at + 1 >= rest.Count)
        return null;
    string value = rest[at + 1];
    rest.RemoveRange(at, 2);
    return value;
}
