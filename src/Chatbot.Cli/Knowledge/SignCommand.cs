using System.CommandLine;
using Chatbot.Core.Knowledge.Editing;
using Chatbot.Core.Language;

namespace Chatbot.Cli.Knowledge;

/// <summary><c>chatbot sign</c>: notes in the file that somebody at the clinic has reviewed a text as it stands.</summary>
internal static class SignCommand
{
    public static Command Create()
    {
        var id = Arguments.Id("The id of a pair or a safety notice.");
        var language = Arguments.Language();
        var by = new Option<string>("--by") { Description = "Who has reviewed the text.", HelpName = "NAME", Required = true };
        var until = Arguments.Date("--until", "The day on which it is to be reviewed again.");
        var knowledge = KnowledgeFolderOption.Create();
        var command = new Command("sign", "Sign a text as it stands, and keep a copy that outlives edits.") { id, language, by, until, knowledge };
        command.SetAction(result =>
        {
            var settings = result.Settings(knowledge);
            var text = result.GetRequiredValue(id);
            var signature = new Signature(result.GetRequiredValue(by), Arguments.Today(settings), result.GetRequiredValue(until));
            var signed = new Signing(settings.Path).Sign(text, result.GetRequiredValue(language), signature);
            return EditOutput.Write(
                signed,
                FormattableString.Invariant($"'{text}' is signed in '{result.GetRequiredValue(language).Code()}' by {signature.By} until {signature.Until:yyyy-MM-dd}."));
        });
        return command;
    }
}
