using Chatbot.Bot;
using Chatbot.Bot.Delivery;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Staff;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Retrieval;
using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Tickets;
using Chatbot.Storage;
using Chatbot.Web.DirectLine;
using Chatbot.Web.Retention;
using Chatbot.Web.Staff;
using Chatbot.Web.Storage;

namespace Chatbot.Web.Settings;

/// <summary>Everything that can be set, checked before anything is started.</summary>
internal sealed record HostSettings(KnowledgeOptions Knowledge, DialogueOptions Dialogue, BotOptions Bot, DirectLineOptions DirectLine)
{
    public required EmbeddingOptions Embeddings { get; init; }

    public required DatabaseOptions Database { get; init; }

    public RetrievalOptions Retrieval { get; private init; } = new();

    public required DeliveryOptions Delivery { get; init; }

    public required HandoffTargetOptions HandoffTarget { get; init; }

    public required RetentionOptions Retention { get; init; }

    public required HandoffOptions Handoff { get; init; }

    public required StaffChannelOptions StaffChannels { get; init; }

    public required StaffOptions Staff { get; init; }

    /// <exception cref="RefusedStartException">Some setting is not allowed; the message names every one.</exception>
    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var reader = new SettingsReader(configuration);
        var dialogue = DialogueSettings.Read(name => configuration[name]);
        var knowledge = KnowledgeSettings.Read(name => configuration[name]);
        var embeddings = EmbeddingSettings.Read(name => configuration[name], new());
        var settings = new HostSettings(
            knowledge.Options,
            dialogue.Options,
            reader.Read<BotOptions>(BotOptions.Section),
            reader.Read<DirectLineOptions>(DirectLineOptions.Section))
        {
            Embeddings = embeddings.Options,
            Database = reader.Read<DatabaseOptions>(DatabaseOptions.Section),
            Retrieval = RetrievalOptions.Read(name => configuration[name], environment.ContentRootPath),
            Delivery = reader.Read<DeliveryOptions>(DeliveryOptions.Section),
            Handoff = reader.Read<HandoffOptions>(HandoffOptions.Section),
            StaffChannels = reader.Read<StaffChannelOptions>(StaffChannelOptions.Section),
            Staff = reader.Read<StaffOptions>(StaffOptions.Section),
            HandoffTarget = reader.Read<HandoffTargetOptions>(HandoffTargetOptions.Section),
            Retention = reader.Read<RetentionOptions>(RetentionOptions.Section),
        };
        reader.Add(dialogue.Problems);
        reader.Add(knowledge.Problems);
        reader.Add(embeddings.Problems);
        reader.Add(settings.Delivery.Check());
        reader.Add(settings.Handoff.Check());
        reader.Add(settings.StaffChannels.Check());
        reader.Add(DatabasePlace.Settle(settings.Database, environment.ContentRootPath));
        if (reader.Problems.Count > 0)
            throw new RefusedStartException("The host does not start with these settings:", reader.Problems);

        if (settings.Embeddings.Cache.Length > 0)
            settings.Embeddings.Cache = Path.GetFullPath(settings.Embeddings.Cache, environment.ContentRootPath);
        settings.Knowledge.Path = Find(knowledge.Options.Path, environment);
        return settings;
    }

    /// <summary>A folder that is not given in full is looked for where the settings stand, then next to the program, which has a copy.</summary>
    private static string Find(string folder, IHostEnvironment environment)
    {
        var besideSettings = Path.GetFullPath(folder, environment.ContentRootPath);
        var besideProgram = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(folder));
        return Path.IsPathRooted(folder) || Directory.Exists(besideSettings) ? besideSettings : besideProgram;
    }
}
