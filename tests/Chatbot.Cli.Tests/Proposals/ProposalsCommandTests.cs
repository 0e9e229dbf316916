using Chatbot.Core.Proposals;
using Chatbot.Core.Tests.Knowledge;
using Chatbot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chatbot.Cli.Tests.Proposals;

public sealed class ProposalsCommandTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-cli-proposals-");
    private readonly ServiceProvider _services;

    public ProposalsCommandTests() => _services = new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddStorage(new DatabaseOptions { ConnectionString = Database })
        .BuildServiceProvider();

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")}";

    private string Knowledge => Path.Combine(_folder.FullName, "faq-data");

    private IProposalStore Store => _services.GetRequiredService<IProposalStore>();

    public async Task InitializeAsync()
    {
        new SampleFiles().SaveTo(Knowledge);
        await _services.GetRequiredService<StorageStart>().OpenAsync(default);
        await Store.AddAsync(New("recovery-rest", "How long in my bed?"), default);
        await Store.AddAsync(New("recovery-rest", "Is the sky blue?"), default);
    }

    public Task DisposeAsync() => _services.DisposeAsync().AsTask();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_a_person_accepts_is_written_into_the_knowledge_base_and_nothing_else()
    {
        Assert.Contains("1  Pending  2026-11-22  recovery-rest  en  How long in my bed?", (await RunAsync("list")).Output, StringComparison.Ordinal);
        Assert.Equal("1: Accepted", (await RunAsync("accept", "1")).Output.Trim());
        Assert.Equal("2: Rejected", (await RunAsync("reject", "2")).Output.Trim());
        Assert.DoesNotContain("bed?\"", await FileAsync(), StringComparison.Ordinal);

        var exported = await RunAsync("export", "--knowledge", Knowledge);

        Assert.Equal(0, exported.ExitCode);
        Assert.Contains("\"How long in my bed?\"]", await FileAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("sky", await FileAsync(), StringComparison.Ordinal);
        Assert.Equal([ProposalState.Exported, ProposalState.Rejected], (await Store.ListAsync(null, default)).Select(proposal => proposal.State));
        Assert.Equal("Nothing waits for a decision.", (await RunAsync("list")).Output.Trim());
    }

    [Fact]
    public async Task What_was_decided_is_not_decided_again()
    {
        await RunAsync("reject", "1");

        var again = await RunAsync("accept", "1");

        Assert.Equal((1, "1: does not wait for a decision"), (again.ExitCode, again.Output.Trim()));
    }

    [Fact]
    public async Task A_new_pair_needs_a_place_and_becomes_a_draft_that_lint_takes_and_nobody_has_signed()
    {
        await Store.AddAsync(New(null, "Can I fly home?", "Ask us first. We will tell you when."), default);

        var without = await RunAsync("accept", "3");
        Assert.Equal((1, "3: is a new pair; say where it is to stand: --id ID --topic NAME"), (without.ExitCode, without.Output.Trim()));
        Assert.Equal(2, (await RunAsync("accept", "3", "--id", "recovery-flying")).ExitCode);
        Assert.Equal("1: is a phrasing of 'recovery-rest'; --id and --topic are for new pairs", (await RunAsync("accept", "1", "--id", "a", "--topic", "recovery")).Output.Trim());
        Assert.Equal("3: Accepted", (await RunAsync("accept", "3", "--id", "recovery-flying", "--topic", "recovery")).Output.Trim());

        var exported = await RunAsync("export", "--knowledge", Knowledge);

        Assert.StartsWith("3: 'recovery-flying' is a draft (recovery.yaml:", exported.Output, StringComparison.Ordinal);
        Assert.Contains("\"Ask us first. We will tell you when.\"", await FileAsync(), StringComparison.Ordinal);
        var lint = await ChatbotProcess.RunAsync("lint", "--knowledge", Knowledge);
        Assert.Equal(0, lint.ExitCode);
        Assert.Contains("recovery-flying: is a draft and has no text in 'es'", lint.Output, StringComparison.Ordinal);
        var production = await ChatbotProcess.RunAsync("ask", "Can I fly home?", "--signed-only", "--knowledge", Knowledge);
        Assert.DoesNotContain("Ask us first", production.Output, StringComparison.Ordinal);
    }

    private static Proposal New(string? qnaId, string question, string? answer = null) =>
        new(0, ProposalState.Pending, qnaId, "en", question, answer, null, "local:1", new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    private Task<ChatbotResult> RunAsync(params string[] arguments) => ChatbotProcess.RunAsync([.. arguments.Prepend("proposals"), "--database", Database]);

    private Task<string> FileAsync() => File.ReadAllTextAsync(Path.Combine(Knowledge, "recovery.yaml"));
}
