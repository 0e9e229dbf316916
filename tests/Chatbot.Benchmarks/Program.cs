using BenchmarkDotNet.Running;
using Chatbot.Benchmarks.Embeddings;
using Chatbot.Benchmarks.Retrieval;

// embedding [--json]     sentence embeddings: medians in a few seconds; Embeddings/compare.sh sets them against the original
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
    await EmbeddingRun.PrintAsync(asJson: rest.Contains("--json"));
else if (rest.FirstOrDefault() == "quick")
    QuickRun.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. rest]);
