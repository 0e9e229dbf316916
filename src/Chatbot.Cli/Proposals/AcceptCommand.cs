using System.CommandLine;
using System.Globalization;
using Chatbot.Cli.Database;
using Chatbot.Core.Proposals;

namespace Chatbot.Cli.Proposals;

/// <summary><c>chatbot proposals accept</c>: a phrasing goes to the pair that it names; of a new pair it has to be said where it is to stand.</summary>
internal static class AcceptCommand
{
    public const string IsDecided = "does not wait for a decision";

    public static Command Create()
    {
        var database = new DatabaseOption();
        var ids = new Argument<long[]>("ID") { Description = "The numbers that 'list' shows; one alone for a new pair.", Arity = ArgumentArity.OneOrMore };
        var pair = new Option<string?>("--id") { Description = "The id that a new pair is to have, such as recovery-flying.", HelpName = "ID" };
        var topic = new Option<string?>("--topic") { Description = "The topic that a new pair belongs to, such as recovery.", HelpName = "NAME" };
        var command = new Command("accept", "Accept proposals; 'export' then writes them into the knowledge base.") { ids, pair, topic };
        database.AddTo(command);
        command.SetAction((result, cancellation) => AcceptAsync(
            database, result, result.GetRequiredValue(ids), new(result.GetValue(pair), result.GetValue(topic)), cancellation));
        return command;
    }

    private static async Task<int> AcceptAsync(
        DatabaseOption option, ParseResult result, IReadOnlyList<long> ids, Place place, CancellationToken cancellation)
    {
        if (place.IsGiven && (ids.Count != 1 || !place.IsWhole))
            throw new UsageException("--id and --topic go together, with the number of one new pair.");
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var store = database.Get<IProposalStore>();
        var pending = await store.ListAsync(ProposalState.Pending, cancellation).ConfigureAwait(false);
        var failed = 0;
        foreach (var id in ids)
        {
            var refusal = Refusal(pending.FirstOrDefault(proposal => proposal.Id == id), place);
            if (refusal is null && place.IsGiven)
                await store.PlaceAsync(id, place.Id!, place.Topic!, cancellation).ConfigureAwait(false);
            if (refusal is null && await store.MoveAsync(id, ProposalState.Pending, ProposalState.Accepted, cancellation).ConfigureAwait(false) is null)
                refusal = IsDecided;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}: {refusal ?? nameof(ProposalState.Accepted)}"));
            failed += refusal is null ? 0 : 1;
        }

        return failed == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static string? Refusal(Proposal? proposal, Place place) => proposal switch
    {
        null => IsDecided,
        { IsNewPair: true } when !place.IsWhole => "is a new pair; say where it is to stand: --id ID --topic NAME",
        { IsNewPair: false } when place.IsGiven => $"is a phrasing of '{proposal.QnaId}'; --id and --topic are for new pairs",
        _ => null,
    };

    private sealed record Place(string? Id, string? Topic)
    {
        public bool IsGiven => Id is not null || Topic is not null;

        public bool IsWhole => !string.IsNullOrWhiteSpace(Id) && !string.IsNullOrWhiteSpace(Topic);
    }
}
