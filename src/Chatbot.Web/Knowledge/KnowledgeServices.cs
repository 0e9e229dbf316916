using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Retrieval;
using Chatbot.Web.Settings;

namespace Chatbot.Web.Knowledge;

internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services, KnowledgeOptions options, DialogueOptions dialogue, RetrievalOptions retrieval) =>
        services.AddHostedService<CompilerMemory>().AddSingleton(options).AddSingleton(provider =>
        {
            var time = provider.GetRequiredService<TimeProvider>();
            return KnowledgeStore.Open(options, version => Responder.Build(version, ServingRules.Of(options), dialogue, time, retrieval), time);
        });

    /// <summary>Reads the knowledge base before the first request, and logs every later edit.</summary>
    /// <exception cref="RefusedStartException">It has errors; or, in Production, the clinic's details are still placeholders.</exception>
    public static void OpenKnowledge(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger<KnowledgeStore<Responder>>();
        var store = Open(app.Services);
        var folder = app.Services.GetRequiredService<KnowledgeOptions>().Path;
        var problems = app.Environment.IsProduction() ? ProductionChecks.Of(store.Current.Knowledge) : [];
        if (problems.Count > 0)
            throw new RefusedStartException($"The knowledge base in {folder} is not ready for Production:", problems.Select(problem => problem.ToString()));

        store.Published += publication => SpareMemory.GiveBack();
        SpareMemory.GiveBack();
        store.Published += publication => KnowledgeLog.Published(log, publication.Knowledge.Version, publication.Knowledge.Pairs.Count);
        store.Rejected += rejection => KnowledgeLog.Rejected(log, store.Current.Knowledge.Version, rejection.ToString());
        KnowledgeLog.Opened(log, store.Current.Knowledge.Version, store.Current.Knowledge.Pairs.Count, folder);
    }

    private static KnowledgeStore<Responder> Open(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<KnowledgeStore<Responder>>();
        }
        catch (InvalidKnowledgeException invalid)
        {
            throw new RefusedStartException("The host does not start without a faultless knowledge base.", [invalid.Message]);
        }
    }
}
