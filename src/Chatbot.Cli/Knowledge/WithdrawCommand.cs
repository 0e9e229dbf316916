using System.CommandLine;
using Chatbot.Core.Knowledge.Editing;

namespace Chatbot.Cli.Knowledge;

/// <summary><c>chatbot withdraw</c>: takes a pair out of use at once.</summary>
internal static class WithdrawCommand
{
    public static Command Create()
    {
        var id = Arguments.Id("The id of a pair.");
        var reason = new Option<string>("--reason") { Description = "Why; for the clinic, not shown to patients.", HelpName = "TEXT", Required = true };
        var knowledge = KnowledgeFolderOption.Create();
        var command = new Command("withdraw", "Withdraw a pair: its questions go to staff.") { id, reason, knowledge };
        command.SetAction(result =>
        {
            var settings = result.Settings(knowledge);
            var pair = result.GetRequiredValue(id);
            var withdrawn = new Withdrawing(settings.Path).Withdraw(pair, result.GetRequiredValue(reason), Arguments.Today(settings));
            return EditOutput.Write(withdrawn, $"'{pair}' is withdrawn; its questions go to staff.");
        });
        return command;
    }
}
