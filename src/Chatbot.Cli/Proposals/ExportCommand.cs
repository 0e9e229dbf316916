using System.CommandLine;
using System.Globalization;
using Chatbot.Cli.Database;
using Chatbot.Cli.Knowledge;
using Chatbot.Core.Knowledge.Editing;
using Chatbot.Core.Proposals;

namespace Chatbot.Cli.Proposals;

/// <summary><c>chatbot proposals export</c>: writes what was accepted into faq-data, where a person looks it over and keeps it.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var database = new DatabaseOption();
        var knowledge = KnowledgeFolderOption.Create();
        var command = new Command("export", "Write accepted phrasings into the knowledge base. No answer is changed.") { knowledge };
        database.AddTo(command);
        command.SetAction((result, cancellation) => ExportAsync(database, result, result.Settings(knowledge).Path, cancellation));
        return command;
    }

    private static async Task<int> ExportAsync(DatabaseOption option, ParseResult result, string folder, CancellationToken cancellation)
    {
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var store = database.Get<IProposalStore>();
        var failed = 0;
        foreach (var proposal in await store.ListAsync(ProposalState.Accepted, cancellation).ConfigureAwait(false))
        {
            var edit = new AddingPhrasing(folder).Add(proposal);
            // The file first: a proposal that is marked and stands nowhere would be lost.
            if (edit.Refusal is null)
                await store.MoveAsync(proposal.Id, ProposalState.Accepted, ProposalState.Exported, cancellation).ConfigureAwait(false);
            failed += edit.Refusal is null ? 0 : 1;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{proposal.Id}: {edit.Refusal ?? $"'{proposal.Question}' is a phrasing of '{proposal.QnaId}' ({edit.Changed})"}"));
        }

        return failed == 0 ? ExitCode.Ok : ExitCode.Failed;
    }
}
