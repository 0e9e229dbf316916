using System.CommandLine;
using System.Globalization;
using Chatbot.Cli.Database;
using Chatbot.Core.Proposals;

namespace Chatbot.Cli.Proposals;

/// <summary><c>chatbot proposals</c>: what staff would have the bot learn, and a person's decision about it.</summary>
internal static class ProposalsCommand
{
    public static Command Create() => new("proposals", "Decide about what staff would have the bot learn.")
    {
        CreateList(),
        AcceptCommand.Create(),
        CreateReject(),
        ExportCommand.Create(),
    };

    private static Command CreateList()
    {
        var database = new DatabaseOption();
        var all = new Option<bool>("--all") { Description = "Also those that were decided." };
        var command = new Command("list", "List the proposals that wait for a decision, the oldest first.") { all };
        database.AddTo(command);
        command.SetAction((result, cancellation) => ListAsync(database, result, result.GetValue(all), cancellation));
        return command;
    }

    private static Command CreateReject()
    {
        var database = new DatabaseOption();
        var ids = new Argument<long[]>("ID") { Description = "The numbers that 'list' shows.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("reject", "Reject proposals.") { ids };
        database.AddTo(command);
        command.SetAction((result, cancellation) => RejectAsync(database, result, result.GetRequiredValue(ids), cancellation));
        return command;
    }

    private static async Task<int> ListAsync(DatabaseOption option, ParseResult result, bool all, CancellationToken cancellation)
    {
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var proposals = await database.Get<IProposalStore>().ListAsync(all ? null : ProposalState.Pending, cancellation).ConfigureAwait(false);
        foreach (var proposal in proposals)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{proposal.Id}  {proposal.State}  {proposal.At:yyyy-MM-dd}  {(proposal.IsNewPair ? $"new pair {proposal.QnaId}".Trim() : proposal.QnaId)}  {proposal.Language}  {proposal.Question}"));
            if (proposal.IsNewPair)
                Console.WriteLine($"   {proposal.Answer!.ReplaceLineEndings(" ")}");
        }

        if (proposals.Count == 0)
            Console.WriteLine("Nothing waits for a decision.");
        return ExitCode.Ok;
    }

    private static async Task<int> RejectAsync(DatabaseOption option, ParseResult result, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var unknown = 0;
        foreach (var id in ids)
        {
            var moved = await database.Get<IProposalStore>().MoveAsync(id, ProposalState.Pending, ProposalState.Rejected, cancellation).ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}: {moved?.State.ToString() ?? AcceptCommand.IsDecided}"));
            unknown += moved is null ? 1 : 0;
        }

        return unknown == 0 ? ExitCode.Ok : ExitCode.Failed;
    }
}
