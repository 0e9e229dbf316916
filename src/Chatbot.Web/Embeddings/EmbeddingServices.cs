using Chatbot.Core.Retrieval.Embeddings;

namespace Chatbot.Web.Embeddings;

internal static class EmbeddingServices
{
    /// <summary>Adds the sentence embeddings. A model of the clinic's own is added to <see cref="EmbeddingModels"/> here.</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, EmbeddingOptions options) => services
        .AddSingleton(options)
        .AddSingleton<EmbeddingModels>()
        .AddSingleton<MeaningFiller>()
        .AddHostedService(provider => provider.GetRequiredService<MeaningFiller>());
}
