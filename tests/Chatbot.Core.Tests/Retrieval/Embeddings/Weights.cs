using Chatbot.Core.Retrieval.Embeddings.UseLite;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

/// <summary>The weights that the build put beside the tests.</summary>
internal static class Weights
{
    private static readonly Lazy<UseLiteModel> Loaded = new(() =>
    {
        Assert.True(
            WeightFolder.IsPresent(Folder),
            $"The weights of the sentence embeddings are not in {Folder}. The build restores them with npm: install Node, check the network, and build again.");
        return UseLiteModel.Load(Folder);
    });

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "embeddings", "use-lite");

    public static UseLiteModel Model => Loaded.Value;
}
