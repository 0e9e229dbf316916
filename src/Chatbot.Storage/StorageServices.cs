using Chatbot.Core.Consents;
using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;
using Chatbot.Core.Feedback;
using Chatbot.Core.Proposals;
using Chatbot.Core.Secrets;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.DirectLine;
using Chatbot.Storage.Outbox;
using Chatbot.Storage.PostgreSql;
using Chatbot.Storage.Records;
using Chatbot.Storage.Sqlite;
using Chatbot.Storage.Tickets;
using Chatbot.Storage.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Chatbot.Storage;

public static class StorageServices
{
    /// <summary>
    /// Adds what keeps conversations, tickets and what goes out. It needs a <see cref="TimeProvider"/>, and
    /// <see cref="StorageStart.OpenAsync"/> before anything is used.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, DatabaseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options).AddSingleton(provider => new StorageStart(
            provider.GetRequiredService<Database>(), options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<StorageStart>>()));
        _ = options.Provider == DatabaseProvider.Sqlite ? services.AddSqlite(options) : services.AddPostgreSql(options);
        return services
            .AddSingleton<ITurnStore, TurnStore>()
            .AddSingleton<IConversationStore, ConversationStore>()
            .AddSingleton<ITicketStore, TicketStore>()
            .AddSingleton<IOutbox, DatabaseOutbox>()
            .AddSingleton<IFeedbackStore, FeedbackStore>()
            .AddSingleton<IProposalStore, ProposalStore>()
            .AddSingleton<IConsentStore, ConsentStore>()
            .AddSingleton<IStaffDirectory, StaffDirectory>()
            .AddSingleton<ISharedSecrets, SharedSecrets>();
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, DatabaseOptions options) => services
        .AddSingleton<LocalSignals>()
        .AddSingleton<IConversationSignals>(provider => provider.GetRequiredService<LocalSignals>())
        .AddSingleton<Database>(provider => new SqliteDatabase(options.ConnectionString, provider.GetRequiredService<LocalSignals>()));

    private static IServiceCollection AddPostgreSql(this IServiceCollection services, DatabaseOptions options) => services
        .AddSingleton(_ => NpgsqlDataSource.Create(options.ConnectionString))
        .AddSingleton<PostgreSqlSignals>()
        .AddSingleton<IConversationSignals>(provider => provider.GetRequiredService<PostgreSqlSignals>())
        .AddSingleton<Database, PostgreSqlDatabase>();
}
