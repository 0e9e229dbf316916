using System.CommandLine;
using Chatbot.Cli.Knowledge;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Command = System.CommandLine.Command;

namespace Chatbot.Cli.Ask;

/// <summary><c>chatbot ask</c>: what the bot would say to a patient, one question for each line.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("QUESTION")
        {
            Description = "The question. Without one, each line of standard input is a question and a conversation of its own.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var knowledge = KnowledgeFolderOption.Create();
        var channel = AskOptions.Channel();
        var language = AskOptions.Language();
        var json = new Option<bool>("--json") { Description = "Print exactly one JSON object for each question." };
        var signedOnly = new Option<bool>("--signed-only") { Description = "Say what Production would say: signed texts only." };
        var command = new Command("ask", "Ask the bot.") { question, knowledge, channel, language, json, signedOnly };
        command.SetAction(result =>
        {
            using var responder = Open(result.Settings(knowledge), result.GetValue(signedOnly));
            var asker = new Asker(responder, result.GetValue(channel)!, result.GetValue(language), result.GetValue(json));
            asker.AskAll(result.GetValue(question) ?? [], Console.In, Console.Out);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Responder Open(KnowledgeOptions settings, bool signedOnly)
    {
        var knowledge = KnowledgeFolder.Read(settings.Path);
        var serving = ServingRules.Of(settings) with { Mode = signedOnly ? ServeMode.SignedOnly : settings.Serve };
        return Responder.Build(knowledge, serving, AskOptions.Dialogue(), TimeProvider.System);
    }
}
