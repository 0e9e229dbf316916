using System.Globalization;
using BenchmarkDotNet.Running;
using Chatbot.Benchmarks.Decisions;
using Chatbot.Benchmarks.Embeddings;
using Chatbot.Benchmarks.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;

// embedding [--json] [MODEL..]  sentence embeddings: medians in a few seconds; Embeddings/compare.sh sets use-lite against the original
// decisions [PHRASINGS..]  every stage of a decision: medians in a minute or two
// meanings PHRASINGS..   the same with sentence vectors: embedding a bank, building, a decision, memory
// compare PHRASINGS FILE   for Comparison/compare.sh
// quick [--data DIR]     medians in a few seconds, in this process
// [--data DIR] [...]     BenchmarkDotNet with its own arguments
string? data = null;
var rest = new List<string>(args);
if (rest.IndexOf("--data") is >= 0 and var at && at + 1 < rest.Count)
{
    data = rest[at + 1];
    rest.RemoveRange(at, 2);
    // BenchmarkDotNet starts processes of its own, which inherit it.
    Environment.SetEnvironmentVariable(QuestionBank.DataVariable, Path.GetFullPath(data));
}

if (rest.FirstOrDefault() == "embedding")
    await EmbeddingRun.PrintAsync(
        asJson: rest.Contains("--json"),
        rest.Skip(1).Where(word => word != "--json").ToArray() is { Length: > 0 } models ? models : [EmbeddingModels.UseLite, EmbeddingModels.MiniLm]);
else if (rest.FirstOrDefault() == "decisions")
    DecisionRun.Print([.. rest.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
else if (rest.FirstOrDefault() == "meanings")
    await MeaningRun.PrintAsync([.. rest.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))]);
else if (rest is ["compare", var size, var file])
    DecisionRun.PrintForComparison(int.Parse(size, CultureInfo.InvariantCulture), file);
else if (rest.FirstOrDefault() == "quick")
    QuickRun.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. rest]);
