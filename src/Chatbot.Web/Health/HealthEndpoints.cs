using Chatbot.Bot.Delivery;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Web.Embeddings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chatbot.Web.Health;

/// <summary>/health/live: the process serves requests. /health/ready: it can answer patients.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", Live);
        app.MapGet("/health/ready", Ready);
    }

    private static Ok<HealthReport> Live() => TypedResults.Ok(new HealthReport("live"));

    // The knowledge base is open before the host listens; what else must be there to answer joins here.
    // Sentence embeddings need not: until they are there, words alone decide.
    // The outbox is told of and does not decide: what waits there is not lost.
    private static Ok<HealthReport> Ready(KnowledgeStore<Responder> knowledge, MeaningFiller meaning, DeliveryReport delivery) =>
        TypedResults.Ok(new HealthReport("ready", knowledge.Current.Knowledge.Version, meaning.Status, OutboxHealth.Of(delivery)));
}
