using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>The weights that the build put beside the tests. Without them a test fails.</summary>
internal static class Weights
{
    private static readonly string Expected = Path.Combine(AppContext.BaseDirectory, "embeddings", "use-lite");
    private static readonly Lazy<UseLiteModel> Loaded = new(() => UseLiteModel.Load(Folder));

    public static string Folder
    {
        get
        {
            Assert.True(
                WeightFolder.IsPresent(Expected),
                $"The weights of the sentence embeddings are not in {Expected}. The build restores them with npm: install Node, check the network, and build again.");
            return Expected;
        }
    }

    public static UseLiteModel Model => Loaded.Value;
}
