using System.CommandLine;
using System.Globalization;
using Chatbot.Cli.Database;
using Chatbot.Cli.Knowledge;
using Chatbot.Core.Knowledge;
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
        var command = new Command("export", "Write accepted phrasings and new pairs into the knowledge base. No answer is changed, and new ones wait for a review.") { knowledge };
        database.AddTo(command);
        command.SetAction((result, cancellation) => ExportAsync(database, result, result.Settings(knowledge), cancellation));
        return command;
    }

    private static async Task<int> ExportAsync(DatabaseOption option, ParseResult result, KnowledgeOptions settings, CancellationToken cancellation)
    {
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var store = database.Get<IProposalStore>();
        var failed = 0;
        foreach (var proposal in await store.ListAsync(ProposalState.Accepted, cancellation).ConfigureAwait(false))
        {
            var edit = proposal.IsNewPair
                ? new AddingPair(settings.Path, Arguments.Today(settings)).Add(proposal)
                : new AddingPhrasing(settings.Path).Add(proposal);
            // The file first: a proposal that is marked and stands nowhere would be lost.
            if (edit.Refusal is null)
                await store.MoveAsync(proposal.Id, ProposalState.Accepted, ProposalState.Exported, cancellation).ConfigureAwait(false);
            failed += edit.Refusal is null ? 0 : 1;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{proposal.Id}: {edit.Refusal ?? Done(proposal, edit)}"));
        }

        return failed == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static string Done(Proposal proposal, EditResult edit) => proposal.IsNewPair
        ? $"'{proposal.QnaId}' is a draft ({edit.Changed}): add phrasings, the facts and the Spanish text, and have it signed"
        : $"'{proposal.Question}' is a phrasing of '{proposal.QnaId}' ({edit.Changed})";
}
