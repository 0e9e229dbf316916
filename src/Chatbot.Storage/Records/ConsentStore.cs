using Chatbot.Core.Consents;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Records;

internal sealed class ConsentStore(Database database) : IConsentStore
{
    public Task KeepAsync(Consent consent, CancellationToken cancellation) =>
        database.WriteAsync(unit => AddAsync(unit, consent), cancellation);

    internal static Task<int> AddAsync(WriteUnit unit, Consent consent) => unit.ExecuteAsync(
        "INSERT INTO consent (subject, purpose, given, at, how, wording) VALUES (@Subject, @Purpose, @IsGiven, @at, @How, @Wording)",
        new { consent.Subject, consent.Purpose, consent.IsGiven, at = consent.At.Kept(), consent.How, consent.Wording });

    public async Task<Consent?> LatestAsync(string subject, string purpose, CancellationToken cancellation)
    {
        var row = await database.FirstAsync<Row>(
            "SELECT given AS Given, at AS At, how AS How, wording AS Wording FROM consent WHERE subject = @subject AND purpose = @purpose ORDER BY id DESC LIMIT 1",
            new { subject, purpose },
            cancellation).ConfigureAwait(false);
        return row is null ? null : new(subject, purpose, row.Given, row.At.Time(), row.How, row.Wording);
    }

    private sealed class Row
    {
        public bool Given { get; init; }

        public long At { get; init; }

        public required string How { get; init; }

        public required string Wording { get; init; }
    }
}
