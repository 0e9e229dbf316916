using Chatbot.Bot;
using Chatbot.Bot.Handoff;
using Chatbot.Bot.Staff;
using Chatbot.Storage;
using Chatbot.Web.Delivery;
using Chatbot.Web.DirectLine;
using Chatbot.Web.Embeddings;
using Chatbot.Web.Health;
using Chatbot.Web.Knowledge;
using Chatbot.Web.Messages;
using Chatbot.Web.Pages;
using Chatbot.Web.Retention;
using Chatbot.Web.Settings;
using Chatbot.Web.Staff;
using Chatbot.Web.Storage;

namespace Chatbot.Web;

/// <summary>The host: the website's channel, the cloud's channels, the chat page.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        SpareMemory.ShareOneHeap();
        try
        {
            await using var app = Build(args);
            await app.RunAsync().ConfigureAwait(false);
            return 0;
        }
        catch (DatabaseException database)
        {
            await Console.Error.WriteLineAsync(database.Message).ConfigureAwait(false);
            return 1;
        }
        catch (RefusedStartException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message).ConfigureAwait(false);
            return 1;
        }
    }

    /// <param name="adjust">For tests: the clock, a bot of theirs.</param>
    internal static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(), ApplicationName = "Chatbot.Web" });
        // The slim builder leaves out IIS and QUIC, which a host behind a proxy does not need; HTTPS by configuration it may.
        builder.WebHost.UseStaticWebAssets().UseKestrelHttpsConfiguration().ConfigureKestrel(server => server.AddServerHeader = false);
        var settings = HostSettings.Read(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDatabase(settings.Database);
        builder.Services.AddKnowledge(settings.Knowledge, settings.Dialogue, settings.Retrieval);
        builder.Services.AddEmbeddings(settings.Embeddings);
        builder.Services.AddPatientBot(settings.Bot, settings.Delivery, settings.HandoffTarget);
        builder.Services.AddDirectLine(settings.DirectLine);
        builder.Services.AddMessages(settings.Bot);
        builder.Services.AddDeliveryWorker();
        builder.Services.AddRetention(settings.Retention);
        builder.Services.AddHandoff(settings.Handoff);
        builder.Services.AddStaffBot(settings.StaffChannels);
        builder.Services.AddStaff(settings.Staff);
        builder.Services.AddPages();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.OpenKnowledge();
        app.UsePages();
        app.UseWebSockets();
        app.UseCors();
        app.UseAuthentication();
        app.MapHealth();
        app.MapClinic();
        app.MapDirectLine();
        app.MapMessages();
        app.MapStaff();
        app.MapPages();
        return app;
    }
}
