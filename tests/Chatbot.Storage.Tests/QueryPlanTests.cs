using System.Diagnostics;
using System.Globalization;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Storage.Databases;
using Chatbot.Storage.Outbox;
using Chatbot.Storage.Tickets;
using Chatbot.Storage.Turns;
using Dapper;
using Xunit.Abstractions;

namespace Chatbot.Storage.Tests;

/// <summary>What the database does when there is a lot in it. The full run has a thousand open tickets and a million transcript rows.</summary>
public sealed class QueryPlanTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Repeats = 51;
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("CHATBOT_TESTS_FULL") == "1";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatbot-storage-");
    private StorageFixture _storage = null!;

    private static int OpenTickets => IsFull ? 1000 : 100;

    private static int TranscriptRowsEach => IsFull ? 1000 : 50;

    public async Task InitializeAsync() => _storage = await StorageFixture.OpenAsync(
        new() { Provider = DatabaseProvider.Sqlite, ConnectionString = $"Data Source={Path.Combine(_folder.FullName, "chatbot.db")}" });

    public async Task DisposeAsync()
    {
        await _storage.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(TicketRows.Open, "USING INDEX ticket_queue")]
    [InlineData(TicketRows.OpenOf, "USING INDEX ticket_open_of")]
    [InlineData(TicketRows.CountElsewhere, "USING INDEX ticket_requester")]
    [InlineData(TranscriptRows.Latest, "USING INDEX transcript_conversation")]
    [InlineData(OutboxQueries.TakeOfAnyLane, "USING INDEX outbox_due")]
    [InlineData(OutboxQueries.TakeOfAnyLane, "USING COVERING INDEX outbox_lane")]
    [InlineData(OutboxQueries.TakeOfLane, "USING INDEX outbox_lane")]
    [InlineData(ConversationRows.Find, "USING PRIMARY KEY")]
    [InlineData(InboundRows.Find, "USING PRIMARY KEY")]
    public async Task Finds_what_it_looks_for_by_an_index(string sql, string expected)
    {
        await using var connection = await _storage.Get<Database>().OpenAsync(default);
        var values = new { Channel = "a", Id = "a", id = 1L, limit = 1, Limit = 1, Skip = 0, now = 1L, written = 1L, lane = "a", Conversation = "a", Type = "a", ActivityId = "a", Edition = "" };

        var plan = string.Join('\n', (await connection.QueryAsync($"EXPLAIN QUERY PLAN {sql}", values)).Select(row => (string)row.detail));

        Assert.Contains(expected, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Works_on_many_tickets_and_long_transcripts()
    {
        await FillAsync();
        var tickets = _storage.Get<ITicketStore>();
        var staff = new StaffMember("local:1", "Nurse on duty");
        var open = await tickets.ListAsync(TicketQuery.Open with { Limit = OpenTickets }, default);
        Assert.Equal(OpenTickets, open.Count);

        var list = await MedianAsync(_ => tickets.ListAsync(TicketQuery.Open, default));
        var claim = await MedianAsync(i => tickets.ChangeAsync(
            new(open[i] with { State = TicketState.Claimed, Holder = staff }, new(_storage.Clock.Now, staff, "claimed")), default));
        var reply = await MedianAsync(async i =>
        {
            var ticket = await tickets.FindAsync(open[i].Id, default);
            await _storage.Get<ITurnStore>().TranscriptAsync(ticket!.Conversation, 50, default);
            await tickets.ChangeAsync(
                new(ticket with { State = TicketState.Answered }, new(_storage.Clock.Now, staff, "replied"))
                {
                    Transcript = [new(_storage.Clock.Now, Speaker.Staff, "Please call us.", "en")],
                    Outgoing = [new(ticket.Conversation.ToString(), "activity", "{}", "{}")],
                },
                default);
        });

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{OpenTickets} open tickets, {OpenTickets * TranscriptRowsEach:N0} transcript rows, medians of {Repeats}: list {list:F1} ms, claim {claim:F1} ms, reply with its transcript {reply:F1} ms"));
        Assert.Equal(Repeats, (await tickets.ListAsync(new([TicketState.Answered], Limit: OpenTickets), default)).Count);
    }

    private async Task FillAsync()
    {
        var turns = _storage.Get<ITurnStore>();
        for (var i = 0; i < OpenTickets; i++)
        {
            var conversation = new ConversationKey("directline", $"c{i}");
            var said = Enumerable.Range(0, TranscriptRowsEach)
                .Select(j => new TranscriptEntry(_storage.Clock.Now, j % 2 == 0 ? Speaker.Patient : Speaker.Bot, $"What may I eat before it? ({j})", "en"));
            await turns.CommitAsync(
                new() { Conversation = conversation, Reference = "{}", ExpectedVersion = 0, Transcript = [.. said], Tickets = [StorageContract.Request(urgent: i % 10 == 0)] },
                default);
            _storage.Clock.Now += TimeSpan.FromSeconds(1);
        }
    }

    private static async Task<double> MedianAsync(Func<int, Task> work)
    {
        var times = new double[Repeats];
        for (var i = 0; i < Repeats; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await work(i);
            times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Repeats / 2];
    }
}
