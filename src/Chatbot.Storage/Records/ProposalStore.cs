using Chatbot.Core.Proposals;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Records;

internal sealed class ProposalStore(Database database) : IProposalStore
{
    private const string Columns =
        """
        id AS Id, state AS State, qna_id AS QnaId, language AS Language, question AS Question, answer AS Answer, ticket AS Ticket,
        proposed_by AS ProposedBy, at AS At, topic AS Topic
        """;

    /// <summary>One statement: of two that come at once, on whatever replica, one is kept and both get it.</summary>
    public Task<Proposal> AddAsync(Proposal proposal, CancellationToken cancellation) => database.WriteAsync(
        async unit => (await unit.FirstAsync<Row>(
            $"""
            INSERT INTO proposal (state, qna_id, language, question, answer, ticket, proposed_by, at, fingerprint)
            VALUES (@state, @QnaId, @Language, @Question, @Answer, @Ticket, @ProposedBy, @at, @fingerprint)
            ON CONFLICT (fingerprint) WHERE state = 0 DO UPDATE SET fingerprint = excluded.fingerprint RETURNING {Columns}
            """,
            new
            {
                state = (int)proposal.State,
                proposal.QnaId,
                proposal.Language,
                proposal.Question,
                proposal.Answer,
                proposal.Ticket,
                proposal.ProposedBy,
                at = proposal.At.Kept(),
                fingerprint = proposal.Fingerprint(),
            }).ConfigureAwait(false))!.Proposal(),
        cancellation);

    public async Task<IReadOnlyList<Proposal>> ListAsync(ProposalState? state, CancellationToken cancellation)
    {
        var where = state is null ? "" : "WHERE state = @state ";
        var rows = await database.ListAsync<Row>($"SELECT {Columns} FROM proposal {where}ORDER BY id", new { state = (int?)state }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => row.Proposal())];
    }

    public Task<Proposal?> PlaceAsync(long id, string qnaId, string topic, CancellationToken cancellation) => database.WriteAsync(
        async unit => (await unit.FirstAsync<Row>(
            $"UPDATE proposal SET qna_id = @qnaId, topic = @topic WHERE id = @id AND state = @pending AND answer IS NOT NULL RETURNING {Columns}",
            new { id, qnaId, topic, pending = (int)ProposalState.Pending }).ConfigureAwait(false))?.Proposal(),
        cancellation);

    public Task<Proposal?> MoveAsync(long id, ProposalState from, ProposalState to, CancellationToken cancellation) => database.WriteAsync(
        async unit => (await unit.FirstAsync<Row>(
            $"UPDATE proposal SET state = @to WHERE id = @id AND state = @from RETURNING {Columns}", new { id, from = (int)from, to = (int)to }).ConfigureAwait(false))?.Proposal(),
        cancellation);

    private sealed class Row
    {
        public long Id { get; init; }

        public int State { get; init; }

        public string? QnaId { get; init; }

        public required string Language { get; init; }

        public required string Question { get; init; }

        public string? Answer { get; init; }

        public long? Ticket { get; init; }

        public required string ProposedBy { get; init; }

        public long At { get; init; }

        public string? Topic { get; init; }

        public Proposal Proposal() => new(Id, (ProposalState)State, QnaId, Language, Question, Answer, Ticket, ProposedBy, At.Time(), Topic);
    }
}
