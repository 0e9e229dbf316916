using System.Net;
using Chatbot.Web.Settings;
using Chatbot.Web.Tests.Fakes;

namespace Chatbot.Web.Tests.Settings;

public sealed class StartTests
{
    [Fact]
    public void Every_setting_that_is_not_allowed_is_named_at_once()
    {
        var refused = Assert.Throws<RefusedStartException>(() => Program.Build(HostUnderTest.Arguments(
            "DirectLine:Secret=short",
            "DirectLine:TokenMinutes=0",
            "DirectLine:IdleMinutes=soon",
            "DirectLine:AllowedOrigins:0=clinic.example/chat",
            "Dialogue:AnswerThreshold=7",
            "Bot:FollowUps=-1",
            "Database:Provider=Oracle",
            "Database:ConnectionString=Address=somewhere",
            "Bot:OpenIdMetadata=keys.example",
            "Knowledge:PollSeconds=0")));

        Assert.Equal(
            """
            The host does not start with these settings:
            Bot:FollowUps is '-1'; allowed: 0 to 10.
            Bot:OpenIdMetadata is 'keys.example'; allowed: an address such as https://www.example.org/path.
            DirectLine:TokenMinutes is '0'; allowed: 1 to 1440.
            DirectLine:IdleMinutes is 'soon'; allowed: 1 to 10080.
            DirectLine:Secret has 5 characters; allowed: none, or 32 or more.
            DirectLine:AllowedOrigins holds 'clinic.example/chat'; allowed: origins such as https://www.example.org, without a path.
            Database:Provider is 'Oracle'; allowed: Sqlite, PostgreSql.
            Dialogue:AnswerThreshold is 7; allowed: 0 to 1.
            Knowledge:PollSeconds is 0; allowed: 1 to 3600.
            Database:ConnectionString cannot be read: Connection string keyword 'address' is not supported. For a possible alternative, see https://go.microsoft.com/fwlink/?linkid=2142181.
            """,
            refused.Message);
    }

    [Fact]
    public void Settings_of_delivery_and_retention_that_do_not_fit_together_are_named()
    {
        var refused = Assert.Throws<RefusedStartException>(() => Program.Build(HostUnderTest.Arguments(
            "Delivery:Attempts=0", "Delivery:LeaseSeconds=10", "Retention:TranscriptDays=10", "Retention:LegalHold=perhaps")));

        Assert.Equal(
            """
            The host does not start with these settings:
            Delivery:Attempts is '0'; allowed: 1 to 100.
            Retention:LegalHold is 'perhaps'; allowed: true, false.
            Retention:SentDays is 30; allowed: no more than Retention:TranscriptDays, which is 10: what was sent is what was said.
            Delivery:LeaseSeconds is 10; allowed: more than Delivery:AttemptSeconds, which is 10.
            """,
            refused.Message);
    }

    [Fact]
    public void Production_does_not_start_with_the_clinics_placeholders()
    {
        var refused = Assert.Throws<RefusedStartException>(() => Program.Build(HostUnderTest.Arguments("environment=Production")));

        Assert.Contains("'phone' is a placeholder", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'address' is a placeholder", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_knowledge_base_stops_the_start_with_all_that_is_wrong()
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-test-");
        try
        {
            var refused = Assert.Throws<RefusedStartException>(() => Program.Build(HostUnderTest.Arguments($"Knowledge:Path={folder.FullName}")));

            Assert.Contains("clinic.yaml", refused.Message, StringComparison.Ordinal);
            Assert.Contains("replies.yaml", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_host_says_that_it_lives_and_is_ready_and_with_what()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (live, _) = await host.SendAsync(HttpMethod.Get, "/health/live");
        var (ready, report) = await host.SendAsync(HttpMethod.Get, "/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal(12, ((string)report["knowledgeVersion"]!).Length);
    }

    [Fact]
    public async Task The_page_is_told_the_clinics_name_and_phone()
    {
        await using var host = await HostUnderTest.StartAsync(new ScriptedBot(), null);

        var (response, clinic) = await host.SendAsync(HttpMethod.Get, "/api/clinic");

        Assert.Equal("Pain and Spine Clinics", (string)clinic["name"]!);
        Assert.Equal("602-555-0100", (string)clinic["phone"]!);
        Assert.True((bool)clinic["phoneIsPlaceholder"]!);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task An_edit_of_the_knowledge_base_is_published_and_logged_and_a_broken_one_refused()
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-test-");
        try
        {
            foreach (var file in Directory.GetFiles(Chatbot.Tests.Shared.RepositoryFolder.Combine("faq-data"), "*.yaml"))
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            await using var host = await HostUnderTest.StartAsync(
                new ScriptedBot(), null, $"Knowledge:Path={folder.FullName}", "Knowledge:Watch=true", "Knowledge:PollSeconds=1", "Knowledge:SettleMilliseconds=50");
            var clinic = Path.Combine(folder.FullName, "clinic.yaml");
            var text = await File.ReadAllTextAsync(clinic);

            await File.WriteAllTextAsync(clinic, text.Replace("name: Pain and Spine Clinics", "name: Another Clinic", StringComparison.Ordinal));
            await Eventually.TrueAsync(async () => (string)(await host.SendAsync(HttpMethod.Get, "/api/clinic")).Body["name"]! == "Another Clinic");
            await File.WriteAllTextAsync(clinic, "name: [");
            await Eventually.TrueAsync(() => Task.FromResult(host.Log.Lines.Any(line => line.Contains("An edit was refused", StringComparison.Ordinal))));

            Assert.Equal("Another Clinic", (string)(await host.SendAsync(HttpMethod.Get, "/api/clinic")).Body["name"]!);
            Assert.Contains(host.Log.Lines, line => line.Contains("was published", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_setting_stands_in_the_operations_page()
    {
        var page = File.ReadAllText(Chatbot.Tests.Shared.RepositoryFolder.Combine("docs", "operations.md"));
        var missing =
            from options in new[] { typeof(Chatbot.Web.DirectLine.DirectLineOptions), typeof(Bot.BotOptions), typeof(Core.Dialogue.DialogueOptions), typeof(Core.Knowledge.KnowledgeOptions) }
            from property in options.GetProperties().Where(property => property.CanWrite)
            let name = $"`{options.GetField("Section")!.GetValue(null)}:{property.Name}`"
            where !page.Contains(name, StringComparison.Ordinal)
            select name;

        Assert.Empty(missing);
    }
}
